import { execFile } from 'node:child_process'
import { createServer } from 'node:https'
import { createServer as createTcpServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '../support/listen'
import { selfSigned } from '../support/self-signed'

const running: Server[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

function started(server: Server): Promise<number> {
  running.push(server)
  return listen(server)
}

interface Run {
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
}

/** The terminal command against a gateway of that address. */
const dial = (gateway: string, env: Readonly<Record<string, string>> = {}) =>
  new Promise<Run>((resolve) => {
    const args = ['--import', 'tsx', 'electron/cli.ts', '1', '--json', '--gateway', gateway]
    const options = { env: { ...process.env, ...env } }
    execFile('node', args, options, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    )
  })

describe('the terminal command', () => {
  it.each(['upgrade: websocket\r\nconnection: upgrade\r\n', ''])(
    'ends with a word when the gateway wants to speak another protocol (%j)',
    async (lines) => {
      const server = createTcpServer((socket) => {
        socket.on('error', () => {})
        socket.once('data', () => socket.write(`HTTP/1.1 101 Switching\r\n${lines}\r\n`))
      })
      const { code, stdout } = await dial(`http://127.0.0.1:${await started(server)}/`)
      expect(code).toBe(1)
      expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { kind: 'bad-response' } })
    },
  )

  it('checks certificates whatever the environment says', async () => {
    let asked = 0
    const server = createServer(selfSigned(), (_request, response) => {
      asked += 1
      response.end('{}')
    })
    const gateway = `https://127.0.0.1:${await started(server)}/`
    const { code, stdout } = await dial(gateway, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { kind: 'tls' } })
    expect(asked).toBe(0)
  })
})

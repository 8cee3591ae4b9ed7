import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SandboxGateway, startSandboxGateway } from '../../../electron/sandbox-gateway/gateway'
import { queryFor, success } from '../../support/gateway-answers'
import { ask, fieldsFor, NOW, post, signed } from '../../support/gateway-client'

let gateway: SandboxGateway
beforeAll(async () => {
  gateway = await startSandboxGateway({ now: () => NOW })
})
afterAll(() => gateway.close())

describe('closing', () => {
  const opened = async (id: string) => {
    const own = await startSandboxGateway({ now: () => NOW })
    const outgoing = request(`${own.url}?${queryFor(id)}`, { agent: false })
    const gone = once(outgoing, 'close')
    outgoing.on('error', () => {})
    outgoing.end()
    return { own, outgoing, gone }
  }

  it.each(['99800007', '99800008'])('ends %s in the middle of its answer', async (id) => {
    const { own, outgoing, gone } = await opened(id)
    const [response] = await once(outgoing, 'response')
    response.on('error', () => {})
    await once(response, 'readable')
    const begun = performance.now()
    await own.close()
    expect(performance.now() - begun).toBeLessThan(500)
    response.resume()
    await gone
    expect(response.complete).toBe(false)
    await expect(fetch(own.url)).rejects.toThrow()
  })

  it('ends a connection that has not asked anything, and may be called twice', async () => {
    const own = await startSandboxGateway()
    const socket = connect(Number(new URL(own.url).port), '127.0.0.1')
    const gone = once(socket, 'close')
    socket.on('error', () => {})
    socket.resume()
    await once(socket, 'connect')
    await own.close()
    await own.close()
    await gone
  })

  it('says no to a port that is taken', async () => {
    const port = Number(new URL(gateway.url).port)
    await expect(startSandboxGateway({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('takes other credentials and the real clock', async () => {
    const own = await startSandboxGateway({ appKey: 'K', appSecret: 'S', sessionKey: 'T' })
    const timestamp = new Date(Date.now() + 8 * 3_600_000)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ')
    const fields = fieldsFor('11111222', { app_key: 'K', session: 'T', timestamp })
    expect(await (await post(own, signed(fields, 'S'))).json()).toEqual(success('17788889898'))
    expect(await ask(own, '11111222')).toContain('"code":29')
    await own.close()
  })
})

describe('the terminal entry', () => {
  const run = (args: readonly string[], input = '', LC_ALL = 'en_US.UTF-8') => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'electron/sandbox-gateway/terminal.ts', ...args],
      { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, LC_ALL } },
    )
    child.stdin.end(input)
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output.stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output.stderr += chunk
    })
    return { child, output }
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it listens and ends on %s',
    async (signal) => {
      const { child, output } = run(['--port', '0', '--session', 'S2'])
      await once(child.stdout, 'data')
      const [, url] =
        /^listening on (http:\/\/127\.0\.0\.1:\d+\/router\/rest)\n$/.exec(output.stdout) ?? []
      expect(url).toBeDefined()
      const response = await fetch(`${url}?format=json`)
      expect(await response.json()).toHaveProperty('error_response.code', 28)
      child.kill(signal)
      expect(await once(child, 'close')).toEqual([0, null])
    },
  )

  const KEYS = { appKey: 'K', appSecret: 'S', sessionKey: 'T' }

  it.each(['standard input', 'a file'])('takes its secrets from %s', async (source) => {
    const folder = mkdtempSync(join(tmpdir(), 'gateway-'))
    const file = join(folder, 'keys.json')
    const text = `\ufeff${JSON.stringify(KEYS)}\r\n`
    writeFileSync(file, text)
    const fromInput = source === 'standard input'
    const args = ['--port', '0', '--credentials', fromInput ? '-' : file]
    const { child, output } = run(args, fromInput ? text : '')
    await once(child.stdout, 'data')
    const url = output.stdout.replace('listening on ', '').trim()
    const fields = { app_key: 'K', session: 'T', timestamp: String(Date.now()) }
    const body = new URLSearchParams(signed(fieldsFor('11111222', fields), 'S'))
    const response = await fetch(url, { method: 'POST', body })
    child.kill('SIGTERM')
    expect(await response.json()).toEqual(success('17788889898'))
  })

  it.each([
    ['a file that is not there', ['--credentials', '/no/such/file'], '', /cannot be read/],
    ['a folder', ['--credentials', tmpdir()], '', /cannot be read/],
    ['half a JSON', ['--credentials', '-'], '{', /are not JSON/],
    [
      'a key too few',
      ['--credentials', '-'],
      JSON.stringify({ ...KEYS, sessionKey: '' }),
      /^sessionKey is empty\./,
    ],
  ])('ends with 2 for %s, and says so', async (_case, args, input, message) => {
    const { child, output } = run(args, input)
    expect((await once(child, 'close'))[0]).toBe(2)
    expect(output.stdout).toBe('')
    expect(output.stderr).toMatch(message)
  })

  it('ends with 2 when used wrongly', async () => {
    const { child, output } = run(['--port', 'x'])
    expect((await once(child, 'close'))[0]).toBe(2)
    expect(output.stdout).toBe('')
    expect(output.stderr).toMatch(/^--port has a wrong value[\s\S]*Usage: npm run gateway/)
  })

  it.each([
    ['zh_CN.UTF-8', /^用法：npm run gateway[\s\S]*--port N +监听的端口/],
    ['en_US.UTF-8', /^Usage: npm run gateway[\s\S]*--port N +the port/],
  ])('prints its usage when asked for it: %s', async (LC_ALL, usage) => {
    const { child, output } = run(['--help'], '', LC_ALL)
    expect((await once(child, 'close'))[0]).toBe(0)
    expect(output).toEqual({ stdout: expect.stringMatching(usage), stderr: '' })
  })

  it.each([
    [['--port'], /^--port 后面缺少值，应为：监听的端口[\s\S]*用法：/],
    [['--credentials', '/no/such/file'], /^凭据无法读取。\n请提供/],
  ])('speaks Chinese where the terminal does: %j', async (args, told) => {
    const { child, output } = run(args, '', 'zh_CN.UTF-8')
    expect((await once(child, 'close'))[0]).toBe(2)
    expect(output.stderr).toMatch(told)
  })

  it('ends with 1 when the port is taken', async () => {
    const { port } = new URL(gateway.url)
    const { child, output } = run(['--port', port])
    expect((await once(child, 'close'))[0]).toBe(1)
    expect(output.stderr).toBe(`The gateway cannot listen on port ${port}: it is already in use.\n`)
    const chinese = run(['--port', port], '', 'zh_CN.UTF-8')
    await once(chinese.child, 'close')
    expect(chinese.output.stderr).toBe(`网关无法监听端口 ${port}：已被占用。\n`)
  })
})

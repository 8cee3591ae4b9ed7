import { type ChildProcess, fork } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { type SandboxGateway, startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { countCopies } from '../support/memory/count-copies'

let child: ChildProcess
let gateway: SandboxGateway
afterEach(async () => {
  child.kill()
  await gateway.close()
})

/** The process makes so many calls; how often the App Secret then stands in its memory. */
async function copiesAfter(secret: string, method: string, calls: number): Promise<number> {
  child.send({ method, calls })
  await once(child, 'message')
  return countCopies(child.pid ?? 0, Buffer.from(secret))
}

describe('signed calls', () => {
  it.each(['hmac-sha256', 'hmac', 'md5'])(
    'leave no copies of the App Secret: %s',
    async (method) => {
      const seed = randomUUID()
      const keys = (name: string) => createHash('sha256').update(`${seed}${name}`).digest('hex')
      const given = { appKey: '73519264', appSecret: keys('secret'), sessionKey: keys('session') }
      gateway = await startSandboxGateway(given)
      child = fork('test/support/memory/signing-process.ts', [gateway.url, seed], {
        execArgv: ['--expose-gc', '--import', 'tsx'],
      })
      const none = await copiesAfter(given.appSecret, method, 0)
      const many = await copiesAfter(given.appSecret, method, 100)
      expect(many).toBeLessThanOrEqual(none)
    },
  )
})

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)

/** A process of its own, because what is limited stays limited: what it says of itself and its child. */
async function limitsAfter(platform: string): Promise<string[]> {
  const code = `
    import { spawn } from 'node:child_process'
    import { readFileSync } from 'node:fs'
    import { preventCoreDumps } from './electron/security/core-dumps'
    const child = spawn('sleep', ['60'])
    await preventCoreDumps(${JSON.stringify(platform)})
    const limit = (pid) => /^Max core file size +(\\S+) +(\\S+)/m.exec(readFileSync('/proc/' + pid + '/limits', 'utf8')).slice(1).join(':')
    console.log(JSON.stringify([limit(process.pid), limit(child.pid)]))
    child.kill()
  `
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code]
  return JSON.parse((await run(process.execPath, args)).stdout)
}

it('leaves a crash of the process or of one that it has started no dump', async () => {
  expect(await limitsAfter('linux')).toEqual(['1:1', '1:1'])
})

it('does nothing on other systems', async () => {
  const own = /^Max core file size +(\S+) +(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))
  const before = `${own?.[1]}:${own?.[2]}`
  expect(await limitsAfter('darwin')).toEqual([before, before])
})

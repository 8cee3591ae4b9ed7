import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type MachinePolicy, openMachinePolicy } from '../../../electron/app/policy'
import * as reader from '../../../electron/app/policy-reader'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'

let base = ''
let policy: MachinePolicy | null = null
const load = vi.fn(() => reader)
const folder = () => join(base, 'machine')
const open = async () => {
  const place = {
    folder: folder(),
    file: join(folder(), 'policy.json'),
    owner: process.getuid?.() ?? null,
  }
  policy = await openMachinePolicy(place, base, load)
  return policy
}
function write(text: string) {
  mkdirSync(folder(), { recursive: true })
  chmodSync(folder(), 0o755)
  writeFileSync(join(folder(), 'policy.json'), text, { mode: 0o644 })
}

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'machine-policy-'))
  load.mockClear()
})
afterEach(() => {
  policy?.stop()
  rmSync(base, { recursive: true })
})

describe('the machine’s policy', () => {
  it('loads nothing where there is none, and locks nothing', async () => {
    const { state, rules } = (await open()).now()
    expect(state).toBe('none')
    expect(rules.locked).toEqual([])
    expect(load).not.toHaveBeenCalled()
  })

  it('is in force when it is opened', async () => {
    write('{"version":1,"theme":"dark"}')
    const { state, rules } = (await open()).now()
    expect(state).toBe('in-force')
    expect(rules.effective(DEFAULT_SETTINGS).theme).toBe('dark')
    expect(rules.locked).toEqual(['theme'])
  })

  it('is another one from the moment on that it is told of', async () => {
    const opened = await open()
    const heard = vi.fn(() => opened.now().state)
    await opened.follow(heard)
    write('{"version":1,"theme":"dark"}')
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 10_000 })
    expect(heard.mock.results.at(-1)?.value).toBe('in-force')
  })

  it('that is broken holds as the copy of the last good one says', async () => {
    write('{"version":1,"theme":"dark"}')
    const first = await open()
    await first.follow(() => {})
    first.stop()
    write('{')
    expect((await open()).now()).toMatchObject({ state: 'broken', policy: { theme: 'dark' } })
  })
})

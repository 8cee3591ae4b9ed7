import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Decision, NO_POLICY } from '../../../electron/policy/decision'
import { followPolicy } from '../../../electron/policy/follow-policy'

const DARK: Decision = {
  ...NO_POLICY,
  ...{ state: 'in-force', policy: { theme: 'dark' }, lastGood: 'dark' },
}
const BROKEN: Decision = { ...DARK, state: 'broken' }
const COPY = join('/user', 'policy.last-good.json')

let base = ''
let stop = () => {}
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'follow-'))
})
afterEach(() => {
  stop()
  rmSync(base, { recursive: true })
})

function following(start: Decision, next: Decision = start) {
  const copies = new Map<string, string>()
  const read = vi.fn(async (_lastGood: string | null) => next)
  const onChange = vi.fn()
  const files = {
    read: (path: string) => copies.get(path) ?? null,
    decode: () => null,
    replace: (path: string, text: string) => copies.set(path, text),
    discard: (path: string) => void copies.delete(path),
  }
  const begin = () => {
    stop = followPolicy({ folder: base, userData: '/user', files, read }, start, onChange)
  }
  return { begin, copies, read, onChange }
}

it('keeps a copy of a good policy, and none where there is no policy', () => {
  const { begin, copies } = following(DARK)
  begin()
  expect([...copies]).toEqual([[COPY, 'dark']])
  const none = following(NO_POLICY)
  none.copies.set(COPY, 'old')
  stop()
  none.begin()
  expect([...none.copies]).toEqual([])
})

it('leaves the copy alone while the policy is broken', () => {
  const { begin, copies } = following(BROKEN)
  begin()
  expect([...copies]).toEqual([])
})

it('reads again at once and with every change, with the last good one at hand', async () => {
  const { begin, read, onChange } = following(DARK, BROKEN)
  begin()
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce())
  expect(onChange).toHaveBeenCalledWith(BROKEN)
  mkdirSync(join(base, 'something'))
  await vi.waitFor(() => expect(read.mock.calls.length).toBeGreaterThan(1), { timeout: 10_000 })
  expect(read.mock.calls.every(([lastGood]) => lastGood === 'dark')).toBe(true)
  // The same again is no change.
  expect(onChange).toHaveBeenCalledOnce()
})

import { mkdirSync, mkdtempSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchFolder } from '../../../electron/policy/watch-folder'

let base = ''
let stop = () => {}
const folder = () => join(base, 'workcard-dialer')
const file = () => join(folder(), 'policy.json')
const heard = vi.fn()

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'watch-'))
  heard.mockClear()
})
afterEach(() => {
  stop()
  rmSync(base, { recursive: true })
})
/** Watches, and is told of each of these. */
async function follows(...changes: (() => void)[]) {
  stop = watchFolder(folder(), heard)
  expect(heard).toHaveBeenCalledOnce()
  for (const change of changes) {
    heard.mockClear()
    change()
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 10_000 })
  }
}

describe('a folder that is watched', () => {
  it('tells of a file that is written, replaced and removed', async () => {
    mkdirSync(folder())
    await follows(
      () => writeFileSync(file(), 'one'),
      () => writeFileSync(file(), 'two'),
      () => {
        writeFileSync(`${file()}.new`, 'three')
        renameSync(`${file()}.new`, file())
      },
      () => rmSync(file()),
    )
  })

  it('may come, go, and come again as another', async () => {
    await follows(
      () => mkdirSync(folder()),
      () => writeFileSync(file(), 'one'),
      () => rmSync(folder(), { recursive: true }),
      () => {
        mkdirSync(join(base, 'other'))
        writeFileSync(join(base, 'other', 'policy.json'), 'two')
        renameSync(join(base, 'other'), folder())
      },
      () => writeFileSync(file(), 'three'),
    )
  })

  it('is told once of what is written in parts', async () => {
    mkdirSync(folder())
    await follows(() => {
      for (let part = 0; part < 50; part += 1) writeFileSync(file(), 'x', { flag: 'a' })
    })
    expect(heard).toHaveBeenCalledOnce()
  })

  it('is not told of what stands beside the place where it may come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    try {
      await follows()
      const seen = new Promise((resolve) => {
        const watcher = watch(base, (_event, name) => {
          watcher.close()
          resolve(name)
        })
      })
      writeFileSync(join(base, 'other'), '')
      expect(await seen).toBe('other')
      // Both watchers have been told by now.
      await new Promise((resolve) => setImmediate(resolve))
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('may have nothing above it', () => {
    stop = watchFolder(join(base, 'gone', 'workcard-dialer'), heard)
    expect(heard).toHaveBeenCalledOnce()
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { KitView } from '../../../electron/contract/kit'
import { openKitText } from '../../../electron/kit/format'
import { openKits } from '../../../electron/kit/kits'
import { kitRequests } from '../../../electron/kit/requests'
import { desk } from './kit-world'
import { openContent, profile } from './kits'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function page() {
  const here = desk([profile('one')])
  const publish = vi.fn<(view: KitView) => void>()
  const chooseFile = {
    open: vi.fn(async (): Promise<string | null> => null),
    save: vi.fn(async (_name: string, _title: string): Promise<string | null> => null),
  }
  const answer = kitRequests({
    kits: openKits({ ...here.parts, publish }),
    ...{ settings: here.parts.settings, keys: here.keys, chooseFile },
    fileName: () => 'stores',
    saveTitle: (withKeys) => (withKeys ? 'with keys' : 'without'),
  })
  return { ...here, chooseFile, answer, shown: () => publish.mock.lastCall?.[0] }
}
const ASKED = { stores: ['one'], preferences: true, credentials: false, passPhrase: null }

describe('what a page asks about kits', () => {
  it('is written where a person says, and nowhere when they say nothing', async () => {
    const { answer, chooseFile } = page()
    expect(await answer['kit.export'](ASKED)).toEqual({ ok: true, value: null })
    chooseFile.save.mockResolvedValue(join(folder, 'a.workcard-kit'))
    expect(await answer['kit.export'](ASKED)).toEqual({ ok: true, value: 'a.workcard-kit' })
    expect(readFileSync(join(folder, 'a.workcard-kit'), 'utf8')).toContain('"workcard-kit"')
    expect(chooseFile.save.mock.calls).toEqual(Array(2).fill(['stores', 'without']))
  })

  it('asks nobody for a place when the kit cannot be made', async () => {
    const { answer, chooseFile } = page()
    const weak = { ...ASKED, credentials: true, passPhrase: '123' }
    expect(await answer['kit.export'](weak)).toMatchObject({
      error: { cause: 'kit-weak-pass-phrase' },
    })
    expect(chooseFile.save).not.toHaveBeenCalled()
  })

  it('says in the dialog that credentials are to be written', async () => {
    const { answer, chooseFile } = page()
    const passPhrase = 'river lemon cabin tunnel orbit'
    chooseFile.save.mockResolvedValue(join(folder, 'b.workcard-kit'))
    expect(await answer['kit.export']({ ...ASKED, credentials: true, passPhrase })).toMatchObject({
      error: { cause: 'kit-store-without-keys' },
    })
    expect(chooseFile.save.mock.calls).toEqual([['stores', 'with keys']])
  })

  it('opens the file that a person chose, imports and closes it', async () => {
    const { answer, chooseFile, settings, shown } = page()
    expect(await answer['kit.choose']()).toEqual({ ok: true, value: undefined })
    expect(shown()).toBeUndefined()
    const path = join(folder, 'c.workcard-kit')
    writeFileSync(path, openKitText(openContent))
    chooseFile.open.mockResolvedValue(path)
    await answer['kit.choose']()
    expect(shown()).toMatchObject({ step: 'opened', file: 'c.workcard-kit' })
    await answer['kit.import'](1, { mode: 'merge', preferences: true })
    expect(settings().clearClipboardAfterSeconds).toBe(30)
    answer['kit.close']()
    expect(shown()).toEqual({ step: 'none' })
  })

  it('opens what was dropped, and tells a pass phrase that nothing waits for', async () => {
    const { answer, shown } = page()
    await answer['kit.receive']('d.workcard-kit', '{}')
    expect(shown()).toMatchObject({ step: 'refused', file: 'd.workcard-kit' })
    expect((await answer['kit.unseal']('x')).ok).toBe(false)
  })
})

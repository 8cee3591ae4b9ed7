import { expect, it } from 'vitest'
import { nativeSaver } from '../../../electron/diagnostics/choose-path'

type Shown = { canceled: boolean; filePath: string }

it('gives the path that a person chose, and null for none', async () => {
  const answers: Shown[] = [
    { canceled: false, filePath: '/tmp/a.json' },
    { canceled: true, filePath: '' },
  ]
  const dialog = { showSaveDialog: async () => answers.shift() as Shown }
  const save = nativeSaver({ dialog, BrowserWindow: { getFocusedWindow: () => null } })
  expect(await save('a.json')).toBe('/tmp/a.json')
  expect(await save('a.json')).toBeNull()
})

it('opens one dialog at a time, and another when that one is gone', async () => {
  let close = (_shown: Shown) => {}
  let opened = 0
  const dialog = {
    showSaveDialog: () => {
      opened += 1
      return new Promise<Shown>((resolve) => {
        close = resolve
      })
    },
  }
  const save = nativeSaver({ dialog, BrowserWindow: { getFocusedWindow: () => null } })
  const first = save('a.json')
  expect(await save('a.json')).toBeNull()
  close({ canceled: true, filePath: '' })
  await first
  void save('a.json')
  expect(opened).toBe(2)
})

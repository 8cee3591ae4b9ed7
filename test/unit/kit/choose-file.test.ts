import { expect, it, vi } from 'vitest'
import { kitFileChooser } from '../../../electron/kit/choose-file'

function chooser() {
  const answers: ((paths: string[]) => void)[] = []
  const options: unknown[] = []
  const ask = (...args: unknown[]) =>
    new Promise<string[]>((resolve) => {
      options.push(args.at(-1))
      answers.push(resolve)
    })
  const dialog = {
    showOpenDialog: async (...args: unknown[]) => {
      const filePaths = await ask(...args)
      return { canceled: filePaths.length === 0, filePaths }
    },
    showSaveDialog: async (...args: unknown[]) => {
      const [filePath = ''] = await ask(...args)
      return { canceled: filePath === '', filePath }
    },
  }
  const choose = kitFileChooser({
    dialog,
    BrowserWindow: { getFocusedWindow: vi.fn(() => null) },
    kindName: () => 'kit',
  })
  return { choose, answers, options }
}

it('gives the path that a person chose; null for none', async () => {
  const { choose, answers, options } = chooser()
  const opening = choose.open()
  answers[0]?.(['/a.workcard-kit'])
  expect(await opening).toBe('/a.workcard-kit')
  const saving = choose.save('stores', 'Export')
  answers[1]?.([])
  expect(await saving).toBeNull()
  const filters = [{ name: 'kit', extensions: ['workcard-kit'] }]
  expect(options).toMatchObject([
    { filters },
    { filters, title: 'Export', defaultPath: 'stores.workcard-kit' },
  ])
})

it('opens one dialog at a time', async () => {
  const { choose, answers } = chooser()
  const first = choose.open()
  expect(await choose.save('stores', 'Export')).toBeNull()
  expect(await choose.open()).toBeNull()
  answers[0]?.(['/a'])
  expect(await first).toBe('/a')
  expect(answers).toHaveLength(1)
})

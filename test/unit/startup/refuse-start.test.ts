import { expect, it, vi } from 'vitest'
import { refuseStart } from '../../../electron/startup/refuse-start'

it('says why on standard error at once, in a box when there can be one, and exits with 1', async () => {
  const order: unknown[] = []
  const stderr = vi.spyOn(console, 'error').mockImplementation((text) => void order.push(text))
  await refuseStart(
    {
      app: {
        whenReady: async () => void order.push('ready'),
        getName: () => 'App',
        exit: (code) => void order.push(code),
      },
      dialog: { showErrorBox: (title, text) => void order.push([title, text]) },
    },
    'why',
  )
  stderr.mockRestore()
  expect(order).toEqual(['why', 'ready', ['App', 'why'], 1])
})

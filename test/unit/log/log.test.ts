import { expect, it, vi } from 'vitest'
import { openLog } from '../../../electron/log/log'

const asked = vi.hoisted(() => ({ times: 0 }))
vi.mock('electron-log/node', () => {
  asked.times += 1
  throw new Error('gone')
})

it('drops what cannot be written: what nobody catches is logged, and would come back here', async () => {
  const rejected = vi.fn()
  process.on('unhandledRejection', rejected)
  const log = openLog('/nowhere', false, (action) => action())
  for (let line = 0; line < 3; line += 1) log({ event: 'network-died' })
  await vi.waitFor(() => expect(asked.times).toBeGreaterThan(0))
  for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate)
  expect(rejected).not.toHaveBeenCalled()
  process.off('unhandledRejection', rejected)
})

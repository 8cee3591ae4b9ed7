import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { watchDefects } from '../../../electron/startup/defects'

it.each(['uncaughtException', 'unhandledRejection'])(
  'ends a start by its first %s, and reports later ones',
  (event) => {
    const process = new EventEmitter()
    const fail = vi.fn()
    const reportTo = watchDefects(process, fail)
    const error = new Error('first')
    process.emit(event, error)
    expect(fail.mock.calls).toEqual([[error]])

    const report = vi.fn()
    reportTo(report)
    process.emit(event, new RangeError('secret'))
    process.emit(event, 'a text')
    expect(fail).toHaveBeenCalledOnce()
    expect(report.mock.calls).toEqual([
      [{ name: 'RangeError', at: expect.stringMatching(/^defects\.test\.ts:\d+:\d+$/) }],
      [{ name: 'string', at: null }],
    ])
  },
)

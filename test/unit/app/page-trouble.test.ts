import { expect, it, vi } from 'vitest'
import { pageTrouble } from '../../../electron/app/page-trouble'

function troubled() {
  const parts = { log: vi.fn(), reportBrokenPage: vi.fn(), cannotStart: vi.fn() }
  return { ...parts, of: pageTrouble(parts) }
}

it('logs each crash, and says only the one after which nothing is loaded again', () => {
  const { log, reportBrokenPage, of } = troubled()
  of('panel').crashed('oom', true)
  expect(reportBrokenPage).not.toHaveBeenCalled()
  of('settings').crashed('crashed', false)
  expect(reportBrokenPage.mock.calls).toEqual([['settings']])
  expect(log.mock.calls).toEqual([
    [{ event: 'page-crashed', window: 'panel', reason: 'oom', reloaded: true }],
    [{ event: 'page-crashed', window: 'settings', reason: 'crashed', reloaded: false }],
  ])
})

it('gives up without the panel’s page, and tells of the settings’', () => {
  const { log, reportBrokenPage, cannotStart, of } = troubled()
  of('panel').notLoaded('HTTP-404')
  expect(String(cannotStart.mock.calls[0]?.[0])).toContain('HTTP-404')
  expect(reportBrokenPage).not.toHaveBeenCalled()
  of('settings').notLoaded('ERR_FAILED')
  expect(reportBrokenPage.mock.calls).toEqual([['settings']])
  expect(cannotStart).toHaveBeenCalledOnce()
  expect(log).toHaveBeenCalledWith({
    event: 'page-not-loaded',
    window: 'panel',
    reason: 'HTTP-404',
  })
})

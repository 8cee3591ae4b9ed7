import { expect, it } from 'vitest'
import { ok } from '../../../electron/domain/result'
import { serving } from './requests-world'

it('the health check is loaded by the first request, and gets what the page asked', async () => {
  const { answer, check } = serving()
  const { requests } = check
  await answer['health.run']('store-1')
  await answer['health.copy']('machine', 'disk')
  expect(await answer['diagnostics.preview']()).toEqual(ok('{}'))
  expect(await answer['diagnostics.save']()).toEqual(ok(true))
  expect(requests['health.run'].mock.calls).toEqual([['store-1']])
  expect(requests['health.copy'].mock.calls).toEqual([['machine', 'disk']])
})

import { expect, it, vi } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'
import { failed, found } from '../../../electron/health/line'
import { healthRequests } from '../../../electron/health/requests'

const HOSTILE = found('tls', 'tls-wrong-host', { subject: 'a\nb', host: 'c' })

function serving(isCopied = true) {
  const health = {
    run: vi.fn(async () => null as never),
    report: () => null,
    line: (group: string, probe: string) =>
      group !== 'machine' ? null : probe === 'disk' ? failed('disk', failure('proxy')) : HOSTILE,
  }
  const copy = vi.fn(async (_text: string) => isCopied)
  return { health, copy, answer: healthRequests({ health, copy, locale: () => 'zh' }) }
}

it('a check is begun and not waited for', async () => {
  const { health, answer } = serving()
  expect(await answer['health.run']('x')).toEqual(ok(undefined))
  expect(health.run).toHaveBeenCalledExactlyOnceWith('x')
})

it('a line is copied as it is shown, on one line', async () => {
  const { copy, answer } = serving()
  expect(await answer['health.copy']('machine', 'tls')).toEqual(ok(undefined))
  expect(copy.mock.lastCall?.[0]).toMatch(/^证书 \[故障\] 证书“a b”不是给 c 的。/)
  await answer['health.copy']('machine', 'disk')
  expect(copy.mock.lastCall?.[0]).toMatch(/^磁盘 \[故障\] .+。.+。$/)
})

it('nothing is copied of a line that is not there, and a refusal is told', async () => {
  const { copy, answer } = serving()
  expect(await answer['health.copy']('nowhere', 'disk')).toEqual(err(failure('not-copied')))
  expect(copy).not.toHaveBeenCalled()
  const refusing = serving(false)
  expect(await refusing.answer['health.copy']('machine', 'disk')).toEqual(
    err(failure('not-copied')),
  )
})

import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Renewal, RenewalPlace } from '../../../../electron/contract/renewal'
import { failure } from '../../../../electron/domain/failure'
import { err } from '../../../../electron/domain/result'
import { RenewalView } from '../../../../renderer/renewal/renewal-view'
import { openTopics } from '../../../../renderer/topic'
import { onBridge } from '../../../support/page/on-bridge'
import { topicsOfMain } from '../../../support/page/publish'

type Step = Exclude<Renewal, null>
type Own<S> = Omit<Extract<Step, { step: S }>, 'profileId' | 'place' | 'step'>

const publish = topicsOfMain({ renewal: null })
await openTopics('panel')

async function show<S extends Step['step']>(step: S, own: Own<S>, place: RenewalPlace = 'panel') {
  const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault())
  render(
    <form onSubmit={onSubmit}>
      <RenewalView place="panel" profileId={null} />
      <RenewalView place="settings" profileId="own" />
    </form>,
  )
  await act(async () => publish('renewal', { profileId: 'own', place, step, ...own }))
  return onSubmit
}
const WAITING: Own<'waiting'> = {
  ...{ address: 'http://127.0.0.1:1/go/x', isPasted: false, hasOpened: true, refused: null },
}
const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })))

it('is shown where it was begun, and for its own store', async () => {
  await show('working', {})
  expect(screen.getAllByRole('status')).toHaveLength(1)
  await act(async () =>
    publish('renewal', { profileId: 'own', place: 'settings', step: 'working' }),
  )
  expect(screen.getAllByRole('status')).toHaveLength(1)
  await act(async () => publish('renewal', { profileId: 'x', place: 'settings', step: 'working' }))
  expect(screen.queryByRole('status')).toBeNull()
  await act(async () => publish('renewal', null))
  expect(screen.queryByRole('status')).toBeNull()
})

it('waits, offers an address to copy, and can be cancelled', async () => {
  const close = onBridge('renewal.close')
  await show('waiting', WAITING)
  expect(document.querySelector('details')?.open).toBe(false)
  expect(screen.getByDisplayValue('http://127.0.0.1:1/go/x')).toHaveProperty('readOnly', true)
  await press('取消续授权')
  expect(close).toHaveBeenCalledOnce()
})

it('shows the address at once where no browser took it, and why there was no refresh', async () => {
  const refused = failure('session-not-renewed', { cause: 'refresh-refused' })
  await show('waiting', { ...WAITING, hasOpened: false, refused })
  expect(document.querySelector('details')?.open).toBe(true)
  expect(screen.getByText(/平台不允许这个应用刷新授权/)).toBeTruthy()
})

it('takes what is pasted by Enter, says what is wrong with it, and submits no form', async () => {
  const wrong = failure('session-not-renewed', { cause: 'renewal-no-code' })
  const paste = onBridge('renewal.paste', err(wrong))
  const onSubmit = await show('waiting', { ...WAITING, isPasted: true })
  const field = screen.getByRole('textbox', { name: '授权结果' })
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: '没有' } })
  await act(async () => void fireEvent.keyDown(field, { key: 'Enter' }))
  expect(paste.mock.calls).toEqual([['没有']])
  expect(screen.getByRole('alert').textContent).toContain('这段文字里没有授权码。')
  await act(async () => void fireEvent.keyDown(field, { key: 'Enter', isComposing: true }))
  expect(paste).toHaveBeenCalledOnce()
  expect(onSubmit).not.toHaveBeenCalled()
})

it('asks about another account with the focus on what changes nothing', async () => {
  const answer = onBridge('renewal.answer')
  await show('question', { account: '另一家\u202e', known: '洗护旗舰店' })
  const keep = screen.getByRole('button', { name: '保留原来的' })
  expect(document.activeElement).toBe(keep)
  // What cannot be seen in a name is written out.
  expect(screen.getByRole('group').textContent).toContain('另一家\\u202E')
  await press('保留原来的')
  await press('换成这个账号')
  expect(answer.mock.calls).toEqual([[false], [true]])
})

it('says that it is done, until when and for whom', async () => {
  await show('done', { account: '洗护旗舰店', endsAt: new Date(2026, 11, 3, 9, 5).getTime() })
  const text = screen.getByRole('status').textContent
  expect(text).toBe('授权已更新，有效至 2026-12-03 09:05。 账号：洗护旗舰店')
})

it('says why it failed, with the platform’s own words, and begins anew', async () => {
  const begin = onBridge('renewal.begin')
  const error = failure('session-not-renewed', {
    ...{ cause: 'renewal-code-refused', platformMessage: 'invalid_grant' },
  })
  await show('failed', { error })
  expect(screen.getByRole('alert').dataset).toMatchObject({ cause: 'renewal-code-refused' })
  expect(screen.getByText('invalid_grant')).toBeTruthy()
  await press('再续一次')
  expect(begin.mock.calls).toEqual([['own', 'panel']])
})

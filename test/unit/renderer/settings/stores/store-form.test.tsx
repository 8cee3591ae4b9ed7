import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { BRIDGE_NAME } from '../../../../../electron/contract/page-names'
import { unknownSession } from '../../../../../electron/contract/session'
import { DEFAULT_SETTINGS } from '../../../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../../../electron/domain/profile'
import { ok } from '../../../../../electron/domain/result'
import { addSettingsTexts } from '../../../../../renderer/settings/add-texts'
import { LeaveGuard } from '../../../../../renderer/settings/form/leave-guard'
import { StoresSection } from '../../../../../renderer/settings/stores/stores-section'
import { useStoreStates } from '../../../../../renderer/settings/stores/use-store-states'
import { openTopics, useTopic } from '../../../../../renderer/topic'
import { topicsOfMain } from '../../../../support/page/publish'

addSettingsTexts()

const STORE = { ...DEMO_PROFILE, id: 'own', name: '洗护一店', gateway: 'production' as const }
const END = 1_900_000_000_000

const view = (endsAt: number | null, profile = STORE) => ({
  settings: {
    ...DEFAULT_SETTINGS,
    ...{ profiles: [DEMO_PROFILE, profile], activeProfileId: 'own' },
    sessions: [{ ...unknownSession('own'), endsAt }],
  },
  ...{ locale: 'zh', locked: [], problems: [] },
})
const publish = topicsOfMain({ renewal: null, settings: view(null) })
await openTopics('settings')

const bridge = (window as unknown as Record<string, Record<string, unknown>>)[BRIDGE_NAME] ?? {}
const main = {
  state: 'missing',
  'renewal.authorise-store': vi.fn(async (..._args: unknown[]) => ok(undefined)),
  'renewal.save-end': vi.fn(async (..._args: unknown[]) => ok(undefined)),
  'profile.save': vi.fn(async (..._args: unknown[]) => ok(undefined)),
  'credentials.save': vi.fn(async (..._args: unknown[]) => ok(undefined)),
}
Object.assign(bridge, main, {
  'credentials.state': async () => ok(main.state),
  'credentials.test': async () => ok('accepted'),
  'renewal.close': async () => ok(undefined),
})

function Page() {
  const { settings } = useTopic('settings') ?? view(null)
  const states = useStoreStates(settings.profiles)
  const [edited, setEdited] = useState('own')
  return (
    <LeaveGuard>
      <StoresSection settings={settings} states={states} edited={edited} onEdit={setEdited} />
    </LeaveGuard>
  )
}

const field = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement
const type = (name: string, value: string) =>
  act(async () => void fireEvent.input(field(name), { target: { value } }))
const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const submit = () =>
  act(async () => void fireEvent.submit(document.querySelector('form') as HTMLFormElement))

async function open(state: string, endsAt: number | null) {
  main.state = state
  publish('settings', view(endsAt))
  publish('renewal', null)
  await act(async () => void render(<Page />))
  await screen.findByText(state === 'stored' ? '已保存在系统钥匙串' : '尚未录入')
}
beforeEach(() => vi.clearAllMocks())

it('shows the end that came with the first session, and does not take it away again', async () => {
  await open('missing', null)
  await type('appKey', '123')
  await type('appSecret', 'abc')
  main['renewal.authorise-store'].mockImplementationOnce(async () => {
    main.state = 'stored'
    // As main does: before it answers.
    publish('settings', view(END))
    return ok(undefined)
  })
  await press('在浏览器授权')
  await waitFor(() => expect(field('sessionEnd').value).not.toBe(''))
  await submit()
  expect(main['renewal.save-end']).not.toHaveBeenCalled()
})

it('does not give a new session the end of the old one', async () => {
  await open('stored', END)
  await type('sessionKey', 'new-session')
  main['credentials.save'].mockImplementationOnce(async () => {
    publish('settings', view(null))
    return ok(undefined)
  })
  await submit()
  await waitFor(() => expect(field('sessionEnd').value).toBe(''))
  await type('name', '洗护二店')
  await submit()
  expect(main['profile.save']).toHaveBeenCalledOnce()
  expect(main['renewal.save-end']).not.toHaveBeenCalled()
})

it('does not bring back an end that was renewed while something else was typed', async () => {
  await open('stored', END)
  await type('name', '洗护二店')
  await act(async () => publish('settings', view(END + 86_400_000)))
  await submit()
  expect(main['profile.save']).toHaveBeenCalledOnce()
  expect(main['renewal.save-end']).not.toHaveBeenCalled()
})

it('saves an end that was typed', async () => {
  await open('stored', null)
  await type('sessionEnd', '2030-05-06T07:08')
  await submit()
  expect(main['renewal.save-end'].mock.calls).toEqual([
    ['own', new Date('2030-05-06T07:08').getTime()],
  ])
})

it('saves what was typed after an authorisation that failed, without another one', async () => {
  await open('missing', null)
  await type('appKey', '123')
  await type('appSecret', 'abc')
  main['renewal.authorise-store'].mockResolvedValueOnce({ ok: false } as never)
  await press('在浏览器授权')
  await type('sessionKey', 'by-hand')
  await press(/演示店铺/)
  await press('保存')
  expect(main['renewal.authorise-store']).toHaveBeenCalledOnce()
  expect(main['credentials.save'].mock.calls).toEqual([
    ['own', { appKey: '123', appSecret: 'abc', sessionKey: 'by-hand' }],
  ])
})

it('begins no second authorisation when the form is left with one under way', async () => {
  await open('missing', null)
  await type('appKey', '123')
  await type('appSecret', 'abc')
  main['renewal.authorise-store'].mockImplementationOnce(() => {
    publish('renewal', { profileId: 'own', place: 'first', step: 'working' })
    return new Promise(() => {})
  })
  await press('在浏览器授权')
  await press(/演示店铺/)
  await press('保存')
  expect(main['renewal.authorise-store']).toHaveBeenCalledOnce()
  // It is there to be seen, and to be called off.
  expect(document.querySelector('dialog')).toBeNull()
  expect(screen.getByRole('button', { name: '取消授权' })).toBeTruthy()
})

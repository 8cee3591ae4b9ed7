import type { Notification } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { wireRenewal } from '../../../electron/app/renewal'
import type { LookupState } from '../../../electron/contract/lookup-state'
import type { Renewal } from '../../../electron/contract/renewal'
import { type Session, sessionOf, unknownSession } from '../../../electron/contract/session'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { failure, type LookupFailure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { err, ok } from '../../../electron/domain/result'
import type { AskForSession, SessionGrant } from '../../../electron/domain/session-grant'
import { profileAccess as accessOf } from '../../../electron/profile-gateway/access'
import { withSession } from '../../../electron/settings/change'

const STORE: Profile = { ...DEMO_PROFILE, id: 'own', name: '洗护一店', gateway: 'production' }
const DAY = 86_400_000
const profileAccess = accessOf({
  readCredentials: async () => err(failure('no-credentials')),
  demo: { url: async () => err(failure('no-gateway')) },
  demoCredentials: { appKey: '1', appSecret: '2', sessionKey: '3' },
})
const GRANT: SessionGrant = {
  ...{ sessionKey: 'new', refreshToken: null, endsAt: null, refreshEndsAt: null },
  ...{ rights: { r1: null, w1: null, r2: null, w2: null }, account: '洗护旗舰店' },
}
const failedCard = (error: LookupFailure): LookupState => ({
  ...{ phase: 'error', turn: 1, text: '11111222', at: 0, error },
})
const EXPIRED = failedCard(failure('session-expired'))

/** A store whose session can be refreshed, so that a renewal needs no browser. */
function world(state: LookupState | null, session: Partial<Session> = {}, active = STORE.id) {
  let settings: Settings = {
    ...DEFAULT_SETTINGS,
    profiles: [DEMO_PROFILE, STORE],
    activeProfileId: active,
    sessions: [{ ...unknownSession(STORE.id), refresh: 'possible', ...session }],
  }
  const changes: ((now: Settings, before: Settings) => void)[] = []
  const change = (update: (now: Settings) => Settings) => {
    const before = settings
    settings = update(settings)
    for (const listener of changes) listener(settings, before)
    return ok(undefined)
  }
  const shown: Renewal[] = []
  const notified: string[] = []
  class Stub {
    static isSupported = () => true
    readonly title: string
    constructor({ title }: { title: string }) {
      this.title = title
    }
    on() {}
    show() {
      notified.push(this.title)
    }
  }
  const lookup = { choose: vi.fn(async () => {}), forget: vi.fn() }
  const passed = { forget: vi.fn() }
  const vault = {
    read: vi.fn(async () => ok({ appKey: '12345678', appSecret: 's', sessionKey: 'old' })),
    readRefreshToken: vi.fn(async () => ok('r3fresh')),
    renew: vi.fn(async (..._args: unknown[]) => ok(true)),
    save: vi.fn(async (..._args: unknown[]) => ok(undefined)),
    remove: vi.fn(async (_id: string) => ok(undefined)),
    snapshot: vi.fn(async (_id: string) => ok(async () => ok(undefined))),
  }
  const access = { gatewayUrl: vi.fn(profileAccess.gatewayUrl) }
  const parts = {
    askForSession: vi.fn<AskForSession>(async () => ok(GRANT)),
    showPanel: vi.fn(),
    openSettings: vi.fn(),
    openPage: vi.fn(async () => true),
  }
  const renewals = wireRenewal({
    ...parts,
    ...{ vault, lookup, access, passed },
    settings: {
      ...{ read: () => settings, change, locked: () => [], refusal: () => null },
      onChange: (listener) => void changes.push(listener),
    },
    topics: { publish: (_topic, value, ..._schema) => void shown.push(value as Renewal) },
    lookupState: () => state,
    chosen: () => settings.profiles.find(({ id }) => id === settings.activeProfileId) ?? STORE,
    session: (id) => sessionOf(settings.sessions, id),
    remember: (id, known) => change((now) => withSession(now, id, known)),
    locale: () => 'zh',
    notification: Stub as unknown as typeof Notification,
    powerMonitor: { on: () => {} },
  })
  return {
    ...parts,
    renewals,
    lookup,
    passed,
    vault,
    access,
    shown,
    notified,
    read: () => settings,
  }
}

describe('a renewed session', () => {
  it('takes up the lookup that failed and brings the panel back', async () => {
    const { renewals, lookup, showPanel, shown, vault } = world(EXPIRED)
    await renewals.begin('own', 'panel')
    expect(vault.renew.mock.calls).toEqual([
      [
        'own',
        'https://eco.taobao.com',
        { appKey: '12345678', sessionKey: 'new', refreshToken: null },
      ],
    ])
    expect(lookup.choose.mock.calls).toEqual([[STORE, '11111222']])
    expect(showPanel).toHaveBeenCalledOnce()
    expect(shown.at(-1)).toBeNull()
    renewals.stop()
  })

  it('takes it up from the settings, too, and says there that it is done', async () => {
    const { renewals, lookup, showPanel, shown } = world(EXPIRED)
    await renewals.begin('own', 'settings')
    expect(lookup.choose).toHaveBeenCalledOnce()
    expect(showPanel).not.toHaveBeenCalled()
    expect(shown.at(-1)).toMatchObject({ step: 'done' })
    renewals.stop()
  })

  it.each([
    ['another failure is on the card', failedCard(failure('offline')), 'own'],
    ['the card is empty', { phase: 'empty', turn: 2, text: '' } as const, 'own'],
    ['another store is in use', EXPIRED, 'demo'],
    ['there is no card yet', null, 'own'],
  ])('looks nothing up where %s', async (_case, state, active) => {
    const { renewals, lookup, shown } = world(state, {}, active)
    await renewals.begin('own', 'panel')
    expect(lookup.choose).not.toHaveBeenCalled()
    expect(shown.at(-1)).toMatchObject({ step: 'done' })
    renewals.stop()
  })

  it.each(['renewed', 'added'])(
    'is asked of no gateway that a policy forbids: %s',
    async (what) => {
      const { renewals, access, vault, askForSession, openPage } = world(EXPIRED)
      const refused = failure('no-gateway', { cause: 'gateway-not-allowed' })
      access.gatewayUrl.mockResolvedValue(err(refused))
      const keys = { appKey: '12345678', appSecret: 's' }
      if (what === 'renewed') await renewals.begin('own', 'panel')
      else
        expect(await renewals.authoriseStore({ ...STORE, id: 'new' }, keys)).toEqual(err(refused))
      for (const none of [vault.read, askForSession, openPage]) expect(none).not.toHaveBeenCalled()
      renewals.stop()
    },
  )

  it('is not stored where the keys are others by now', async () => {
    const { renewals, vault, shown, lookup } = world(EXPIRED)
    vault.renew.mockResolvedValueOnce(ok(false))
    await renewals.begin('own', 'panel')
    expect(shown.at(-1)).toMatchObject({
      step: 'failed',
      error: { cause: 'renewal-keys-changed' },
    })
    expect(lookup.choose).not.toHaveBeenCalled()
    renewals.stop()
  })

  it('of another account, once it is agreed to, knows none of the store’s numbers', async () => {
    const { renewals, lookup } = world(EXPIRED, { account: '另一家' })
    const renewed = renewals.begin('own', 'panel')
    await vi.waitFor(() => {
      renewals.answer(true)
      expect(lookup.forget.mock.calls).toEqual([['own']])
    })
    await renewed
    expect(lookup.choose).toHaveBeenCalledOnce()
    renewals.stop()
  })
})

describe('an end that is near', () => {
  it('is refreshed without a word where that is possible', async () => {
    const endsAt = Date.now() + DAY / 2
    const { renewals, read, notified } = world(null, { endsAt })
    await vi.waitFor(() => expect(sessionOf(read().sessions, 'own').endsAt).toBeNull())
    expect(notified).toEqual([])
    renewals.stop()
  })

  it('is told where the platform has refused, which is not asked again', async () => {
    const { renewals, notified, askForSession, read } = world(null, {
      ...{ endsAt: Date.now() + DAY / 2, refresh: 'refused' },
    })
    await vi.waitFor(() => expect(notified).toHaveLength(1))
    expect(askForSession).not.toHaveBeenCalled()
    expect(sessionOf(read().sessions, 'own').warned).toBe('day')
    renewals.stop()
  })

  it('a week ahead is told alone: a refreshed session would live no longer than this one', async () => {
    const own = world(null, { endsAt: Date.now() + 6 * DAY })
    await vi.waitFor(() => expect(own.notified).toHaveLength(1))
    expect(own.askForSession).not.toHaveBeenCalled()
    own.renewals.stop()
  })

  it('that a person has just entered is not told to that person', async () => {
    const own = world(null)
    expect(own.renewals.saveEnd('own', Date.now() + DAY / 2)).toEqual(ok(undefined))
    expect(sessionOf(own.read().sessions, 'own').warned).toBe('day')
    expect(own.notified).toEqual([])
    own.renewals.stop()
  })
})

describe('a store that was authorised for the first time', () => {
  const NEW = { ...STORE, id: 'new', name: '洗护二店' }
  const APP = { appKey: '12345678', appSecret: 's' }
  /** The redirect that the browser follows, with a code. */
  async function authorise({ openPage }: ReturnType<typeof world>) {
    await vi.waitFor(() => expect(openPage).toHaveBeenCalled())
    const [ticket = ''] = (openPage.mock.calls as unknown as string[][])[0] ?? []
    const sent = await fetch(ticket, { redirect: 'manual' })
    const asked = new URL(sent.headers.get('location') ?? '').searchParams
    const query = new URLSearchParams({ code: 'c0de', state: asked.get('state') ?? '' })
    await fetch(`${asked.get('redirect_uri')}?${query}`, { redirect: 'manual' })
  }

  it('has its keys, with what renews them, in the keychain and is in use', async () => {
    const own = world(null)
    own.askForSession.mockResolvedValueOnce(ok({ ...GRANT, refreshToken: 'r' }))
    const added = own.renewals.authoriseStore(NEW, APP)
    await authorise(own)
    expect(await added).toEqual(ok(undefined))
    expect(own.vault.save.mock.calls).toEqual([
      ['new', 'https://eco.taobao.com', { ...APP, sessionKey: 'new' }, 'r'],
    ])
    expect(own.read()).toMatchObject({ activeProfileId: 'new' })
    expect(sessionOf(own.read().sessions, 'new')).toMatchObject({ account: GRANT.account })
    own.renewals.stop()
  })

  it.each([
    ['production', '洗护一店'],
    ['sandbox', null],
  ] as const)('is compared with the other accounts of its gateway: %s', async (gateway, store) => {
    const own = world(null, { account: GRANT.account })
    const added = own.renewals.authoriseStore({ ...NEW, gateway }, APP)
    await authorise(own)
    if (store === null) expect(await added).toEqual(ok(undefined))
    else {
      await vi.waitFor(() =>
        expect(own.shown.at(-1)).toMatchObject({ step: 'same-account', store }),
      )
      own.renewals.answer(false)
      expect(await added).toMatchObject({ error: { cause: 'first-same-account' } })
      expect(own.vault.save).not.toHaveBeenCalled()
    }
    own.renewals.stop()
  })

  it('that was there without keys gets them, and nothing of it is shown again', async () => {
    const own = world(null, { endsAt: 5, warned: 'week' }, 'demo')
    const saved = own.renewals.authoriseStore({ ...STORE, name: '洗护店' }, APP)
    await authorise(own)
    expect(await saved).toEqual(ok(undefined))
    expect(own.vault.save.mock.calls).toEqual([
      ['own', 'https://eco.taobao.com', { ...APP, sessionKey: 'new' }, null],
    ])
    expect(own.read()).toMatchObject({
      profiles: [DEMO_PROFILE, { ...STORE, name: '洗护店' }],
      activeProfileId: 'demo',
    })
    expect(sessionOf(own.read().sessions, 'own')).toMatchObject({
      ...{ endsAt: null, account: GRANT.account },
    })
    expect(own.lookup.forget.mock.calls).toEqual([['own']])
    expect(own.passed.forget.mock.calls).toEqual([['own']])
    own.renewals.stop()
  })

  it('as the account that the store has already is no other store’s', async () => {
    const own = world(null, { account: GRANT.account })
    const saved = own.renewals.authoriseStore(STORE, APP)
    await authorise(own)
    expect(await saved).toEqual(ok(undefined))
    own.renewals.stop()
  })
})

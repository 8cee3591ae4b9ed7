import { describe, expect, it, vi } from 'vitest'
import { wireLookup } from '../../../electron/app/lookup'
import type { LookupState } from '../../../electron/contract/lookup-state'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, GATEWAY_URLS, type Profile } from '../../../electron/domain/profile'
import { err, ok } from '../../../electron/domain/result'
import { activeProfile } from '../../../electron/settings/change'

const ONE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }
const TWO: Profile = { ...ONE, id: 'store-2', name: '洗护二店' }
const STORES: Settings = {
  ...DEFAULT_SETTINGS,
  profiles: [DEMO_PROFILE, ONE, TWO],
  activeProfileId: ONE.id,
}
const CREDENTIALS = { appKey: '12345678', appSecret: 'app-secret', sessionKey: 'session-key' }
const PRODUCTION = new URL(GATEWAY_URLS.production).origin
const ANSWER = '{"result":{"result_data":"17788889898","success":true},"request_id":"r1"}'

const FORBIDDEN = failure('no-gateway', { cause: 'gateway-not-allowed' })

type Listener = (settings: Settings, before: Settings) => void

/** Settings in memory that are always saved. */
function store(initial: Settings) {
  let current = initial
  const listeners: Listener[] = []
  return {
    locked: () => [],
    refusal: () => null,
    problems: () => [],
    read: () => current,
    change(update: (settings: Settings) => Settings) {
      const before = current
      current = update(before)
      for (const listener of listeners) listener(current, before)
      return ok(undefined)
    },
    onChange: (listener: Listener) => void listeners.push(listener),
  }
}

function wired(initial: Partial<Settings> = {}) {
  const settings = store({ ...STORES, ...initial })
  const vault = {
    read: vi.fn(async (_id: string, _gateway: string) => ok(CREDENTIALS)),
    readAhead: vi.fn(async (_id: string, _gateway: string) => true),
    state: vi.fn(async () => ok('stored' as const)),
    save: vi.fn(async () => ok(undefined)),
    remove: vi.fn(async () => ok(undefined)),
    snapshot: vi.fn(),
  }
  const states: LookupState[] = []
  const publish = vi.fn((topic: string, value: unknown, ..._schema: unknown[]) => {
    if (topic === 'lookup') states.push(value as LookupState)
  })
  let content = ''
  const clipboard = {
    read: async () => content,
    async writePrivately(text: string) {
      content = text
    },
    async clear() {
      content = ''
    },
    async clearPrimary() {},
  }
  let lockScreen = () => {}
  const transport = vi.fn(async (_request: { url: string; body: string }) =>
    ok({ status: 200, date: null, body: new TextEncoder().encode(ANSWER) }),
  )
  const machine = {
    clipboard,
    onScreenLock: vi.fn((action: () => void) => {
      lockScreen = action
      return () => {}
    }),
    transport,
    isOnline: vi.fn(() => true),
    warmConnection: vi.fn(),
    about: { app: 'Workcard Dialer 1', system: 'linux 1' },
  }
  const rules = { isForbidden: false }
  const log = vi.fn()
  const topics = { publish, read: () => undefined }
  const afterFirstPaint = (action: () => void) => action()
  const wiring = wireLookup({
    ...{ settings, vault, topics, log, afterFirstPaint, machine },
    locale: () => 'zh',
    refusalOf: () => (rules.isForbidden ? FORBIDDEN : null),
  })
  const latest = () => states.at(-1)
  const lock = () => lockScreen()
  const ask = (text: string) => wiring.lookup.request(activeProfile(settings.read()), text)
  return {
    ...wiring,
    ...machine,
    ask,
    rules,
    settings,
    vault,
    log,
    latest,
    lock,
    content: () => content,
  }
}

describe('the lookup', () => {
  it('shows the empty card from the start', () => {
    expect(wired().latest()).toMatchObject({ phase: 'empty', text: '' })
  })

  it('calls the active store’s gateway with its credentials, shows and copies the number', async () => {
    const { ask, vault, transport, log, latest, content } = wired()
    await ask('11111222')
    expect(vault.read.mock.calls).toEqual([[ONE.id, PRODUCTION]])
    expect(transport.mock.calls.map(([{ url }]) => url)).toEqual([GATEWAY_URLS.production])
    expect(latest()).toMatchObject({ phase: 'number', profileId: ONE.id, copied: 'number' })
    expect(content()).toBe('17788889898')
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ event: 'lookup-succeeded' }))
  })

  it('does what the settings say now, not what they said at the start', async () => {
    const { ask, settings, vault, latest, content } = wired()
    settings.change((now) => ({ ...now, activeProfileId: TWO.id, copyAutomatically: false }))
    await ask('11111222')
    expect(vault.read.mock.calls).toEqual([[TWO.id, PRODUCTION]])
    expect(latest()).toMatchObject({ phase: 'number', profileId: TWO.id, copied: 'nothing' })
    expect(content()).toBe('')
  })

  it('takes a number off the screen before anybody else hears of the other store', async () => {
    const { ask, settings, latest } = wired()
    await ask('11111222')
    const heard: unknown[] = []
    settings.onChange(() => heard.push(latest()?.phase))
    settings.change((now) => ({ ...now, language: 'en' }))
    settings.change((now) => ({ ...now, activeProfileId: TWO.id }))
    expect(heard).toEqual(['number', 'empty'])
  })

  it('renews from the store as it is saved now', async () => {
    const { ask, lookup, settings, transport } = wired()
    await ask('11111222')
    const changed: Profile = { ...ONE, signMethod: 'md5' }
    settings.change((now) => ({ ...now, profiles: [DEMO_PROFILE, TWO, changed] }))
    await lookup.renew()
    const methods = transport.mock.calls.map(([{ body }]) =>
      new URLSearchParams(body).get('sign_method'),
    )
    expect(methods).toEqual([ONE.signMethod, 'md5'])
  })

  it('says at once that there is no network', async () => {
    const { ask, isOnline, transport, latest } = wired()
    isOnline.mockReturnValue(false)
    await ask('11111222')
    expect(latest()).toMatchObject({ phase: 'error', error: { kind: 'offline' } })
    expect(transport).not.toHaveBeenCalled()
  })

  it('makes no call without credentials', async () => {
    const { ask, vault, transport, latest } = wired()
    vault.read.mockResolvedValueOnce(err(failure('keychain-locked')) as never)
    await ask('11111222')
    expect(latest()).toMatchObject({ phase: 'error', error: { kind: 'keychain-locked' } })
    expect(transport).not.toHaveBeenCalled()
  })
})

describe('the clipboard', () => {
  it('loses the number after the time in the settings, and the card says so', async () => {
    vi.useFakeTimers()
    try {
      const { ask, latest, content } = wired({ clearClipboardAfterSeconds: 30 })
      await ask('11111222')
      await vi.advanceTimersByTimeAsync(29_999)
      expect(content()).toBe('17788889898')
      await vi.advanceTimersByTimeAsync(1)
      expect(content()).toBe('')
      expect(latest()).toMatchObject({ phase: 'number', copied: 'cleared', clearsAt: null })
    } finally {
      vi.useRealTimers()
    }
  })

  it('counts the time anew for a second copy', async () => {
    vi.useFakeTimers()
    try {
      const { ask, lookup, content } = wired({ clearClipboardAfterSeconds: 30 })
      await ask('11111222')
      await vi.advanceTimersByTimeAsync(20_000)
      await lookup.copy('number')
      await vi.advanceTimersByTimeAsync(20_000)
      expect(content()).toBe('17788889898')
    } finally {
      vi.useRealTimers()
    }
  })

  it('loses the number when the screen is locked', async () => {
    const { ask, lock, content } = wired()
    await ask('11111222')
    lock()
    await vi.waitFor(() => expect(content()).toBe(''))
  })
})

describe('getting ready for the next call', () => {
  it('reads the active store’s credentials and opens its connection', async () => {
    const { warm, settings, vault, warmConnection } = wired()
    settings.change((now) => ({ ...now, activeProfileId: TWO.id }))
    warm()
    expect(vault.readAhead.mock.calls).toEqual([[TWO.id, PRODUCTION]])
    await vi.waitFor(() => expect(warmConnection.mock.calls).toEqual([[GATEWAY_URLS.production]]))
  })

  it('opens none to a host that the credentials are not for', async () => {
    const { warm, vault, warmConnection } = wired()
    vault.readAhead.mockResolvedValueOnce(false)
    warm()
    await vault.readAhead.mock.results[0]?.value
    await Promise.resolve()
    expect(warmConnection).not.toHaveBeenCalled()
  })

  it('reaches for neither in the demo', () => {
    const { warm, vault, warmConnection } = wired({ activeProfileId: DEMO_PROFILE.id })
    warm()
    expect(vault.readAhead).not.toHaveBeenCalled()
    expect(warmConnection).not.toHaveBeenCalled()
  })
})

describe('a gateway that a policy forbids', () => {
  it('is not called, not made ready for, and no key is read for it', async () => {
    const { ask, warm, rules, vault, transport, warmConnection, latest } = wired()
    rules.isForbidden = true
    warm()
    await ask('11111222')
    expect(latest()).toMatchObject({ phase: 'error', error: { cause: 'gateway-not-allowed' } })
    expect(transport).not.toHaveBeenCalled()
    expect(warmConnection).not.toHaveBeenCalled()
    expect(vault.readAhead).not.toHaveBeenCalled()
    expect(vault.read).not.toHaveBeenCalled()
  })

  it('is forbidden for the lookup that runs already', async () => {
    const { ask, rules, settings, transport, latest } = wired()
    transport.mockImplementationOnce(() => new Promise(() => {}))
    void ask('11111222')
    await vi.waitFor(() => expect(transport).toHaveBeenCalledOnce())
    rules.isForbidden = true
    settings.change((now) => ({ ...now }))
    expect(latest()).toMatchObject({ phase: 'error', error: { kind: 'cancelled' } })
  })
})

import { describe, expect, it } from 'vitest'
import { type CredentialVault, openVault } from '../../../electron/credentials/credentials'
import { keychainFault } from '../../../electron/credentials/keychain-fault'
import type { SecretFault, SecretStore } from '../../../electron/credentials/secret-store'
import { GATEWAY_URLS } from '../../../electron/domain/profile'

const GATEWAY = 'https://gateway.example'
const credentials = { appKey: '12345678', appSecret: 'helloworld', sessionKey: 'test' }
const STORED = JSON.stringify({ ...credentials, gateway: GATEWAY })

/** Stands in for the OS keychain where a fault must be chosen; the real one has its integration test. */
function fakeStore(entries: Map<string, string>, fault: SecretFault | null = null): SecretStore {
  const answer = <T>(action: () => T) =>
    Promise.resolve(
      fault === null ? { ok: true as const, value: action() } : { ok: false as const, fault },
    )
  return {
    read: (account) => answer(() => entries.get(account) ?? null),
    write: (account, secret) => answer(() => void entries.set(account, secret)),
    remove: (account) => answer(() => void entries.delete(account)),
  }
}

describe('the vault', () => {
  it('reads what it saved and forgets what it removed', async () => {
    const vault = openVault(fakeStore(new Map()))
    expect(await vault.state('store-1', GATEWAY)).toEqual({ ok: true, value: 'missing' })
    await vault.save('store-1', GATEWAY, credentials)
    expect(await vault.read('store-1', GATEWAY)).toEqual({ ok: true, value: credentials })
    await vault.remove('store-1')
    expect(await vault.read('store-1', GATEWAY)).toMatchObject({
      ok: false,
      error: { kind: 'no-credentials' },
    })
  })

  it.each([STORED, 'of another program', null])(
    'puts an entry back as it was: %s',
    async (entry) => {
      const entries = new Map(entry === null ? [] : [['store-1', entry]])
      const before = new Map(entries)
      const vault = openVault(fakeStore(entries))
      const restore = await vault.snapshot('store-1')
      entries.set('store-1', 'something else')
      expect(restore.ok && (await restore.value())).toEqual({ ok: true, value: undefined })
      expect(entries).toEqual(before)
    },
  )

  it('says when an entry can neither be remembered nor put back', async () => {
    const locked = openVault(fakeStore(new Map(), 'locked'))
    expect(await locked.snapshot('store-1')).toMatchObject({ error: { kind: 'keychain-locked' } })
    const closing = fakeStore(new Map())
    const restore = await openVault({
      ...closing,
      remove: async () => ({ ok: false, fault: 'denied' }),
    }).snapshot('store-1')
    expect(restore.ok && (await restore.value())).toMatchObject({
      error: { kind: 'keychain-denied' },
    })
  })

  it('replaces one key and keeps the others', async () => {
    const entries = new Map([['store-1', STORED]])
    const vault = openVault(fakeStore(entries))
    const session = { sessionKey: 'renewed', appKey: undefined }
    expect(await vault.save('store-1', GATEWAY, session)).toEqual({ ok: true, value: undefined })
    expect(await vault.read('store-1', GATEWAY)).toEqual({
      ok: true,
      value: { ...credentials, sessionKey: 'renewed' },
    })
  })

  it('takes no key from an entry for another gateway, and says which ones are missing', async () => {
    const entries = new Map([['store-1', STORED]])
    const vault = openVault(fakeStore(entries))
    const saved = await vault.save('store-1', 'https://elsewhere.example', { appKey: '1' })
    expect(saved).toMatchObject({
      error: {
        kind: 'no-credentials',
        cause: 'keys-missing',
        params: { names: 'App Secret / Session Key' },
      },
    })
    expect(entries.get('store-1')).toBe(STORED)
  })

  it.each(['unavailable', 'locked', 'denied'] as const)(
    'names a keychain that is %s',
    async (fault) => {
      const vault = openVault(fakeStore(new Map(), fault))
      const failure = { ok: false, error: { kind: `keychain-${fault}` } }
      expect(await vault.read('a', GATEWAY)).toMatchObject(failure)
      expect(await vault.state('a', GATEWAY)).toMatchObject(failure)
      expect(await vault.save('a', GATEWAY, credentials)).toMatchObject(failure)
      expect(await vault.remove('a')).toMatchObject(failure)
    },
  )

  describe('with a session that can be refreshed', () => {
    const renewed = { appKey: '12345678', sessionKey: 'renewed', refreshToken: 'r3fresh' }
    const open = async () => {
      const entries = new Map([['store-1', STORED]])
      const vault = openVault(fakeStore(entries))
      expect(await vault.renew('store-1', GATEWAY, renewed)).toEqual({ ok: true, value: true })
      return { entries, vault }
    }
    const tokenOf = async (vault: CredentialVault, gateway = GATEWAY) => {
      const read = await vault.readRefreshToken('store-1', gateway)
      return read.ok ? read.value : read.error.kind
    }

    it('has replaced the session and no other key', async () => {
      const { vault } = await open()
      expect(await vault.read('store-1', GATEWAY)).toEqual({
        ok: true,
        value: { ...credentials, sessionKey: 'renewed' },
      })
      expect(await tokenOf(vault)).toBe('r3fresh')
      expect(await tokenOf(vault, 'https://another.example')).toBeNull()
    })

    it('keeps what refreshes it with a new App Secret, and with no other session or app', async () => {
      for (const [change, kept] of [
        [{ appSecret: 'another' }, 'r3fresh'],
        [{ sessionKey: 'typed' }, null],
        [{ appKey: '87654321' }, null],
      ] as const) {
        const { vault } = await open()
        await vault.save('store-1', GATEWAY, change)
        expect(await tokenOf(vault)).toBe(kept)
        await vault.save('store-1', GATEWAY, change, 'given')
        expect(await tokenOf(vault)).toBe('given')
      }
    })

    it('is not replaced by one of another app, or for another gateway', async () => {
      const { vault, entries } = await open()
      const before = entries.get('store-1')
      const other = { ...renewed, appKey: '87654321', sessionKey: 'of-another' }
      expect(await vault.renew('store-1', GATEWAY, other)).toEqual({ ok: true, value: false })
      expect(await vault.renew('store-1', 'https://another.example', renewed)).toMatchObject({
        error: { kind: 'other-gateway' },
      })
      expect(await vault.renew('store-2', GATEWAY, renewed)).toMatchObject({ ok: false })
      expect(entries.get('store-1')).toBe(before)
      expect(entries.size).toBe(1)
    })

    it('goes without what refreshes it where the next one has nothing', async () => {
      const { vault } = await open()
      await vault.renew('store-1', GATEWAY, { ...renewed, refreshToken: null })
      expect(await tokenOf(vault)).toBeNull()
    })
  })

  it('says of a locked keychain that nothing was removed', async () => {
    const removed = await openVault(fakeStore(new Map(), 'locked')).remove('store-1')
    expect(removed).toMatchObject({
      error: { kind: 'keychain-locked', cause: 'credentials-not-removed' },
    })
  })

  describe('with an entry for one gateway', () => {
    const ELSEWHERE = 'https://attacker.example'
    const opened = (entry: string) => openVault(fakeStore(new Map([['store-1', entry]])))

    it('hands it out for that one alone, and says so', async () => {
      const vault = opened(STORED)
      const refused = { ok: false, error: { kind: 'other-gateway' } }
      expect(await vault.read('store-1', ELSEWHERE)).toMatchObject(refused)
      expect(await vault.state('store-1', ELSEWHERE)).toEqual({ ok: true, value: 'other-gateway' })
      expect(await vault.state('store-1', null)).toEqual({ ok: true, value: 'other-gateway' })
      expect(await vault.read('store-1', GATEWAY)).toEqual({ ok: true, value: credentials })
      expect(await vault.state('store-1', GATEWAY)).toEqual({ ok: true, value: 'stored' })
    })

    it.each([
      'http://gateway.example',
      'https://gateway.example:8443',
      'https://a.gateway.example',
    ])('takes %s for another one', async (gateway) =>
      expect(await opened(STORED).read('store-1', gateway)).toMatchObject({ ok: false }),
    )

    it('does not hand out for another one what it has read ahead', async () => {
      const vault = opened(STORED)
      expect(await vault.readAhead('store-1', GATEWAY)).toBe(true)
      expect(await vault.read('store-1', ELSEWHERE)).toMatchObject({ ok: false })
      expect(await vault.readAhead('store-1', ELSEWHERE)).toBe(false)
    })

    it('replaces it when credentials are entered for another one', async () => {
      const vault = opened(STORED)
      await vault.save('store-1', ELSEWHERE, credentials)
      expect(await vault.read('store-1', ELSEWHERE)).toMatchObject({ ok: true })
      expect(await vault.read('store-1', GATEWAY)).toMatchObject({ ok: false })
    })
  })

  describe('with an entry of an earlier version, which names no gateway', () => {
    const vault = openVault(fakeStore(new Map([['store-1', JSON.stringify(credentials)]])))

    it.each(Object.values(GATEWAY_URLS))('takes it for the platform’s %s', async (url) => {
      const answer = await vault.read('store-1', new URL(url).origin)
      expect(answer).toEqual({ ok: true, value: credentials })
    })

    it.each([GATEWAY, 'http://127.0.0.1:8080', 'http://eco.taobao.com'])(
      'asks for it again before it is sent to %s',
      async (gateway) =>
        expect(await vault.read('store-1', gateway)).toMatchObject({
          error: { kind: 'other-gateway' },
        }),
    )
  })

  describe('that has read ahead', () => {
    const other = { ...credentials, sessionKey: 'renewed' }
    const setUp = async () => {
      const entries = new Map([['store-1', STORED]])
      const timers: (readonly [number, () => void])[] = []
      const vault = openVault(fakeStore(entries), (milliseconds, action) => {
        const timer = [milliseconds, action] as const
        timers.push(timer)
        return () => void timers.splice(timers.indexOf(timer), 1)
      })
      void vault.readAhead('store-1', GATEWAY)
      await Promise.resolve()
      entries.set('store-1', JSON.stringify({ ...other, gateway: GATEWAY }))
      return { entries, timers, vault }
    }
    const session = async (vault: CredentialVault, profileId = 'store-1') => {
      const answer = await vault.read(profileId, GATEWAY)
      return answer.ok ? answer.value.sessionKey : answer.error.kind
    }

    it('answers from that once', async () => {
      const { vault, timers } = await setUp()
      expect(await session(vault)).toBe('test')
      expect(timers).toEqual([])
      expect(await session(vault)).toBe('renewed')
    })

    it('keeps what nobody uses for ten seconds only', async () => {
      const { vault, timers } = await setUp()
      void vault.readAhead('store-1', GATEWAY)
      expect(timers.map(([milliseconds]) => milliseconds)).toEqual([10_000])
      timers[0]?.[1]()
      expect(timers).toEqual([])
      expect(await session(vault)).toBe('renewed')
    })

    it('reads again for another profile and after a change', async () => {
      expect(await session((await setUp()).vault, 'store-2')).toBe('no-credentials')
      const saved = await setUp()
      await saved.vault.save('store-1', GATEWAY, { ...credentials, sessionKey: 'saved' })
      expect(await session(saved.vault)).toBe('saved')
      const removed = await setUp()
      await removed.vault.remove('store-1')
      expect(await session(removed.vault)).toBe('no-credentials')
    })

    it('does not keep a failure', async () => {
      const entries = new Map<string, string>()
      const vault = openVault(fakeStore(entries))
      void vault.readAhead('store-1', GATEWAY)
      await Promise.resolve()
      entries.set('store-1', STORED)
      expect(await session(vault)).toBe('test')
    })
  })

  it('never overwrites an entry that it cannot read', async () => {
    const entries = new Map([['store-1', 'written by something else']])
    const vault = openVault(fakeStore(entries))
    expect(await vault.read('store-1', GATEWAY)).toMatchObject({
      ok: false,
      error: { kind: 'no-credentials' },
    })
    expect(await vault.save('store-1', GATEWAY, credentials)).toMatchObject({ ok: false })
    expect(entries.get('store-1')).toBe('written by something else')
  })
})

describe('keychainFault', () => {
  it.each([
    ['Error: Cannot autolaunch D-Bus without X11 $DISPLAY', 'unavailable'],
    [
      'Error: The name org.freedesktop.secrets was not provided by any .service files',
      'unavailable',
    ],
    ['Error: Cannot create an item in a locked collection', 'locked'],
    ['Error: User interaction is not allowed.', 'locked'],
    ['Error: Prompt was dismissed', 'denied'],
    ['Error: User canceled the operation.', 'denied'],
  ])('%s is %s', (message, fault) => expect(keychainFault(message)).toBe(fault))
})

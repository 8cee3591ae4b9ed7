import { describe, expect, it } from 'vitest'
import { type Session, unknownSession } from '../../../electron/contract/session'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { err, ok } from '../../../electron/domain/result'
import { CREDENTIALS, DONE, PRODUCTION, REGISTERED, STORE, serving, TWO } from './requests-world'

describe('removing a store', () => {
  it('takes its credentials and then the store', async () => {
    const { answer, vault, settings, lookup } = serving()
    expect(await answer['profile.remove'](STORE.id)).toEqual(DONE)
    expect(vault.remove.mock.calls).toEqual([[STORE.id]])
    expect(settings.read()).toEqual(DEFAULT_SETTINGS)
    // Its numbers are of no use any more.
    expect(lookup.forget.mock.calls).toEqual([[STORE.id]])
  })

  it.each(['keychain-locked', 'keychain-denied'] as const)(
    'is refused by %s, and the store stays',
    async (kind) => {
      const { answer, vault, settings, lookup } = serving()
      const refusal = err(failure(kind))
      vault.remove.mockResolvedValueOnce(refusal)
      expect(await answer['profile.remove'](STORE.id)).toEqual(refusal)
      expect(settings.read()).toEqual(TWO)
      expect(lookup.forget).not.toHaveBeenCalled()
    },
  )

  it('needs no keychain where there is none', async () => {
    const { answer, vault, settings } = serving()
    vault.remove.mockResolvedValueOnce(err(failure('keychain-unavailable')))
    expect(await answer['profile.remove'](STORE.id)).toEqual(DONE)
    expect(settings.read()).toEqual(DEFAULT_SETTINGS)
  })

  it('leaves the credentials when it cannot be saved', async () => {
    const { answer, vault, settings } = serving()
    settings.state.full = true
    expect(await answer['profile.remove'](STORE.id)).toMatchObject({
      error: { kind: 'settings-not-saved' },
    })
    expect(vault.remove).not.toHaveBeenCalled()
  })
})

describe('hiding the demo', () => {
  it('is refused until a real store has passed its test, and again when its keys are others', async () => {
    const { answer, settings, bind } = serving()
    const hide = () => answer['preferences.save']({ hideDemo: true })
    const refused = err(failure('settings-not-saved', { cause: 'demo-needed', fixBy: 'agent' }))
    expect(await hide()).toEqual(refused)
    expect(settings.read().hideDemo).toBe(false)
    bind.mockResolvedValueOnce(err(failure('signature')))
    await answer['credentials.test'](STORE.id, null)
    expect(await hide()).toEqual(refused)
    // The demo works always, and says nothing of a real one.
    await answer['credentials.test']('demo', null)
    expect(await hide()).toEqual(refused)
    await answer['credentials.test'](STORE.id, null)
    await answer['credentials.save'](STORE.id, CREDENTIALS)
    expect(await hide()).toEqual(refused)
    await answer['credentials.test'](STORE.id, null)
    await answer['profile.save']({ ...STORE, name: 'x' }, CREDENTIALS)
    expect(await hide()).toEqual(refused)
    await answer['credentials.test'](STORE.id, null)
    expect(await hide()).toEqual(DONE)
    expect(settings.read().hideDemo).toBe(true)
    // One that is hidden already stays so.
    await answer['credentials.remove'](STORE.id)
    expect(await hide()).toEqual(DONE)
    expect(await answer['preferences.save']({ hideDemo: false })).toEqual(DONE)
  })
})

describe('saving', () => {
  it('changes what was given and nothing else', async () => {
    const { answer, settings } = serving()
    const renamed = { ...STORE, name: '洗护二店' }
    const hotkey = { accelerator: 'Alt+Shift+W', paused: true }
    expect(await answer['profile.save'](renamed)).toEqual(DONE)
    expect(await answer['profile.select']('demo')).toEqual(DONE)
    expect(await answer['preferences.save']({ language: 'en', theme: undefined })).toEqual(DONE)
    expect(await answer['hotkey.save'](hotkey)).toEqual(ok(REGISTERED))
    expect(await answer['hotkey.save-show']({ accelerator: 'Alt+F9' })).toEqual(ok(REGISTERED))
    expect(await answer['dial.save']({ ...TWO.dial, target: 'sip' })).toEqual(DONE)
    expect(settings.read()).toEqual({
      ...TWO,
      dial: { ...TWO.dial, target: 'sip' },
      profiles: [DEMO_PROFILE, renamed],
      activeProfileId: 'demo',
      language: 'en',
      hotkey,
      showHotkey: 'Alt+F9',
    })
  })

  it('that fails is told by every channel, and clears no card', async () => {
    const { answer, settings, lookup, desktop } = serving()
    settings.state.full = true
    const replies = [
      await answer['profile.save'](STORE),
      await answer['profile.select']('demo'),
      await answer['profile.remove'](STORE.id),
      await answer['preferences.save']({ language: 'en' }),
      await answer['hotkey.save']({ accelerator: 'Alt+Shift+W', paused: false }),
    ]
    for (const reply of replies) expect(reply).toEqual(err(failure('settings-not-saved')))
    expect(settings.read()).toEqual(TWO)
    expect(lookup.clear).not.toHaveBeenCalled()
    expect(desktop.hotkey).not.toHaveBeenCalled()
  })
})

describe('credentials', () => {
  it('go to the vault, and its word goes to the page', async () => {
    const { answer, vault, lookup } = serving()
    expect(await answer['credentials.save'](STORE.id, CREDENTIALS)).toEqual(DONE)
    expect(vault.save.mock.calls).toEqual([[STORE.id, PRODUCTION, CREDENTIALS]])
    // A number belongs to whom the store is called as.
    expect(lookup.forget.mock.calls).toEqual([[STORE.id]])
    expect(await answer['credentials.state'](STORE.id)).toEqual(ok('stored'))
    expect(await answer['credentials.state']('unknown')).toEqual(ok('stored'))
    expect(vault.state.mock.calls).toEqual([
      [STORE.id, PRODUCTION],
      ['unknown', null],
    ])
    const locked = err(failure('keychain-locked'))
    vault.remove.mockResolvedValueOnce(locked)
    expect(await answer['credentials.remove'](STORE.id)).toEqual(locked)
    expect(lookup.forget).toHaveBeenCalledOnce()
    expect(await answer['credentials.remove'](STORE.id)).toEqual(DONE)
    expect(lookup.forget).toHaveBeenCalledTimes(2)
  })
})

describe('the known end of a session', () => {
  const KNOWN: Session = {
    ...{ profileId: STORE.id, endsAt: 1_900_000_000_000, account: '洗护旗舰店' },
    ...{ warned: 'week', refresh: 'possible' },
  }
  const UNKNOWN = { ...unknownSession(STORE.id), account: KNOWN.account }
  it.each([
    ['stays when the App Secret alone is corrected', { appSecret: 'other' }, KNOWN],
    ['is not known of a session that was typed in', { sessionKey: 'other' }, UNKNOWN],
    ['is not known of a session of another app', { appKey: 'other' }, UNKNOWN],
    ['goes with the credentials', null, UNKNOWN],
  ])('%s', async (_what, change, session) => {
    const { answer, settings } = serving({ ...TWO, sessions: [KNOWN] })
    if (change === null) await answer['credentials.remove'](STORE.id)
    else await answer['credentials.save'](STORE.id, change)
    expect(settings.read().sessions).toEqual([session])
  })
})

it('credentials of no store, or of one without an address, are not taken', async () => {
  const nowhere: Profile = { ...STORE, gateway: 'custom', customGatewayUrl: '' }
  const { answer, vault } = serving({ ...TWO, profiles: [DEMO_PROFILE, nowhere] })
  for (const id of [STORE.id, 'unknown', 'demo'])
    expect(await answer['credentials.save'](id, CREDENTIALS)).toMatchObject({ ok: false })
  expect(vault.save).not.toHaveBeenCalled()
})

describe('stores that are fixed', () => {
  it.each([
    ['stores-fixed', ['profiles', 'activeProfileId']],
    ['set-by-policy', ['profiles']],
  ])(
    'are not added, changed, removed or moved, and no credentials are touched: %s',
    async (cause, locked) => {
      const { answer, settings, vault, lookup } = serving()
      settings.state.locked = locked
      const other = { ...STORE, id: 'store-2' }
      const answers = [
        await answer['profile.add'](other, CREDENTIALS),
        await answer['profile.save']({ ...STORE, name: '洗护二店' }),
        await answer['profile.remove'](STORE.id),
        await answer['profile.reorder']([STORE.id, 'demo']),
      ]
      if (cause === 'stores-fixed') answers.push(await answer['profile.select']('demo'))
      for (const reply of answers) {
        expect(reply).toMatchObject({ error: { kind: 'settings-not-saved', cause } })
      }
      expect(settings.read()).toEqual(TWO)
      expect(vault.save).not.toHaveBeenCalled()
      expect(vault.remove).not.toHaveBeenCalled()
      expect(lookup.forget).not.toHaveBeenCalled()
    },
  )

  it('leave everything else to be saved', async () => {
    const { answer, settings } = serving()
    settings.state.locked = ['profiles']
    expect(await answer['preferences.save']({ language: 'en' })).toEqual(DONE)
    expect(settings.read().language).toBe('en')
  })
})

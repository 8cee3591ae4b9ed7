import { describe, expect, it, vi } from 'vitest'
import { allRequests } from '../../../electron/app/requests'
import type { HotkeyStatus } from '../../../electron/contract/hotkey'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { dialFailure } from '../../../electron/dial/dial-failure'
import type { DialPlan } from '../../../electron/dial/plan'
import type { Bind } from '../../../electron/domain/bind'
import {
  type CredentialsFailure,
  failure,
  type SettingsFailure,
} from '../../../electron/domain/failure'
import { DEMO_PROFILE, GATEWAY_URLS, type Profile } from '../../../electron/domain/profile'
import { err, ok, type Result } from '../../../electron/domain/result'
import type { Question } from '../../../electron/domain/texts/dialog-texts'
import type { WorkcardId } from '../../../electron/domain/workcard-id'
import { parseVirtualNumber } from '../../../electron/lookup/number-form'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }
const TWO: Settings = {
  ...DEFAULT_SETTINGS,
  profiles: [DEMO_PROFILE, STORE],
  activeProfileId: STORE.id,
}
const CREDENTIALS = { appKey: 'key', appSecret: 'secret', sessionKey: 'session' }
const ID = '11111222' as WorkcardId
const PRODUCTION = new URL(GATEWAY_URLS.production).origin
const DONE = ok(undefined)
const REGISTERED: HotkeyStatus = {
  accelerator: 'Alt+Shift+D',
  state: 'registered',
  alternatives: [],
}

/** Settings in memory that can refuse to save. */
function store(initial: Settings) {
  const state = { current: initial, full: false }
  return {
    state,
    read: () => state.current,
    change(update: (settings: Settings) => Settings): Result<undefined, SettingsFailure> {
      if (state.full) return err(failure('settings-not-saved'))
      state.current = update(state.current)
      return DONE
    },
    onChange: () => {},
    locked: () => [],
    problems: () => [],
  }
}

function serving(initial: Settings = TWO) {
  const settings = store(initial)
  const lookup = {
    request: vi.fn(async (_store: Profile, _text: string) => {}),
    cancel: vi.fn(),
    clear: vi.fn(),
    showAgain: vi.fn(async (_store: Profile, _id: WorkcardId) => {}),
    prefill: vi.fn(),
    renew: vi.fn(async () => {}),
    recall: vi.fn(async (_store: Profile, _text: string) => {}),
    numberOf: vi.fn((id: WorkcardId) => (id === ID ? parseVirtualNumber('17788889898') : null)),
    stepBack: vi.fn(() => true),
    isLookingUp: vi.fn(() => false),
    isOnCard: vi.fn(() => false),
    copy: vi.fn(async (_variant: string) => {}),
    copyReference: vi.fn(async () => true),
    clipboardCleared: vi.fn(),
    choose: vi.fn(async (_store: Profile, _id: WorkcardId) => {}),
    copyPart: vi.fn(async (_part: string) => {}),
    storesChanged: vi.fn(),
    forget: vi.fn(),
    turn: vi.fn(() => 0),
  }
  const clipboard = { marked: vi.fn() }
  const panel = {
    show: vi.fn(),
    hide: vi.fn(),
    isFocused: vi.fn(() => true),
    onHide: vi.fn(),
    fit: vi.fn(),
    painted: vi.fn(),
    resetPlace: vi.fn(() => DONE),
    stayBehind: vi.fn(() => () => {}),
    drawn: Promise.resolve(),
  }
  const vault = {
    read: vi.fn(async () => ok(CREDENTIALS)),
    readAhead: vi.fn(async () => true),
    state: vi.fn(async (_id: string, _gateway: string | null) => ok('stored' as const)),
    save: vi.fn(
      async (..._args: unknown[]): Promise<Result<undefined, CredentialsFailure>> => DONE,
    ),
    remove: vi.fn(async (_id: string): Promise<Result<undefined, CredentialsFailure>> => DONE),
  }
  const topics = { publish: vi.fn(), read: vi.fn(() => 7) }
  const desktop = { capture: vi.fn(), hotkey: vi.fn(() => REGISTERED) }
  const dialler = {
    dial: vi.fn(async (_plan: DialPlan) => true),
    openPage: vi.fn(async (_url: string) => true),
  }
  const openSettings = vi.fn()
  const bind = vi.fn<Bind>(async () => ok({ raw: '17788889898', requestId: null, tries: 1 }))
  const parts = {
    ...{ lookup, bind, panel, clipboard, settings, vault, topics, desktop, dialler, openSettings },
    confirm: vi.fn(async (_question: Question) => true),
    about: { version: '1', runtime: 'x', folders: { settings: '/data', log: '/data/logs' } },
    openPath: vi.fn(async (_path: string) => ''),
    isFree: vi.fn((_accelerator: string) => true),
    chooseProgram: vi.fn(async (_current: string): Promise<string | null> => null),
  }
  return { ...parts, answer: allRequests(parts) }
}

describe('the lookup’s channels', () => {
  it('reach the lookup and answer at once', async () => {
    const { answer, lookup, clipboard } = serving()
    // A lookup that takes its time must not keep the page waiting.
    lookup.request.mockReturnValueOnce(new Promise(() => {}))
    lookup.renew.mockReturnValueOnce(new Promise(() => {}))
    lookup.choose.mockReturnValueOnce(new Promise(() => {}))
    expect(await answer['lookup.request']('11111222')).toEqual(DONE)
    expect(await answer['lookup.renew']()).toEqual(DONE)
    expect(await answer['lookup.cancel']()).toEqual(DONE)
    expect(await answer['lookup.choose'](ID)).toEqual(DONE)
    expect(await answer['lookup.copy']('extension')).toEqual(DONE)
    expect(await answer['lookup.copy-part']('1234')).toEqual(DONE)
    expect(await answer['lookup.copy-reference']()).toEqual(DONE)
    lookup.copyReference.mockResolvedValueOnce(false)
    expect(await answer['lookup.copy-reference']()).toMatchObject({ ok: false })
    expect(await answer['lookup.marked']('1234')).toEqual(DONE)
    expect(lookup.request.mock.calls).toEqual([[STORE, '11111222']])
    expect(lookup.renew).toHaveBeenCalledOnce()
    expect(lookup.cancel).toHaveBeenCalledOnce()
    expect(lookup.copy.mock.calls).toEqual([['extension']])
    expect(lookup.choose.mock.calls).toEqual([[STORE, ID]])
    expect(lookup.copyPart.mock.calls).toEqual([['1234']])
    expect(clipboard.marked.mock.calls).toEqual([['1234']])
  })

  it('hide the panel when there is nothing left to step back from', async () => {
    const { answer, lookup, panel } = serving()
    expect(await answer['lookup.step-back']()).toEqual(DONE)
    expect(panel.hide).not.toHaveBeenCalled()
    lookup.stepBack.mockReturnValueOnce(false)
    await answer['lookup.step-back']()
    expect(panel.hide).toHaveBeenCalledOnce()
  })

  it('dial the number of that work card, and no other', async () => {
    const { answer, dialler } = serving()
    expect(await answer['lookup.dial'](ID)).toEqual(DONE)
    expect(await answer['lookup.dial']('11111223' as WorkcardId)).toEqual(DONE)
    expect(dialler.dial.mock.calls).toEqual([[{ kind: 'url', url: 'tel:17788889898' }]])
  })

  it('say why nothing was dialled', async () => {
    const { answer, dialler } = serving()
    dialler.dial.mockResolvedValueOnce(false)
    const plan: DialPlan = { kind: 'url', url: 'tel:17788889898' }
    expect(await answer['lookup.dial'](ID)).toEqual(err(dialFailure(plan)))
  })
})

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

it('credentials of no store, or of one without an address, are not taken', async () => {
  const nowhere: Profile = { ...STORE, gateway: 'custom', customGatewayUrl: '' }
  const { answer, vault } = serving({ ...TWO, profiles: [DEMO_PROFILE, nowhere] })
  for (const id of [STORE.id, 'unknown', 'demo'])
    expect(await answer['credentials.save'](id, CREDENTIALS)).toMatchObject({ ok: false })
  expect(vault.save).not.toHaveBeenCalled()
})

describe('authorising', () => {
  it('opens the active store’s own page', async () => {
    const own = { ...STORE, authoriseUrl: 'https://auth.example/renew' }
    const { answer, dialler } = serving({ ...TWO, profiles: [DEMO_PROFILE, own] })
    expect(await answer['profile.authorise']()).toEqual(DONE)
    expect(dialler.openPage.mock.calls).toEqual([['https://auth.example/renew']])
  })
})

it('the windows’ channels reach the windows', async () => {
  const { answer, panel, openSettings, topics } = serving()
  expect(await answer['window.open-settings']('hotkey')).toEqual(DONE)
  expect(await answer['window.fit-panel'](400, 300)).toEqual(DONE)
  expect(await answer['window.painted'](3)).toEqual(DONE)
  expect(await answer['topic.read']('paint')).toEqual(ok(7))
  expect(openSettings.mock.calls).toEqual([['hotkey']])
  expect(panel.fit.mock.calls).toEqual([[{ width: 400, height: 300 }]])
  expect(panel.painted.mock.calls).toEqual([[3]])
  expect(await answer['window.hide-panel']()).toEqual(DONE)
  expect(panel.hide).toHaveBeenCalledOnce()
  expect(await answer['window.reset-place']()).toEqual(DONE)
  expect(panel.resetPlace).toHaveBeenCalledOnce()
  expect(topics.read.mock.calls).toEqual([['paint']])
})

describe('about', () => {
  it('opens the app’s own folders and no other', async () => {
    const { answer, openPath, about } = serving()
    expect(await answer['about.read']()).toEqual(ok(about))
    expect(await answer['about.open-folder']('log')).toEqual(DONE)
    expect(await answer['about.open-folder']('settings')).toEqual(DONE)
    expect(openPath.mock.calls).toEqual([['/data/logs'], ['/data']])
  })

  it('says where the folder is that could not be opened', async () => {
    const { answer, openPath } = serving()
    openPath.mockResolvedValueOnce('no file manager')
    expect(await answer['about.open-folder']('log')).toMatchObject({
      error: { cause: 'folder-not-opened', params: { path: '/data/logs' } },
    })
  })
})

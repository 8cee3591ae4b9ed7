import { vi } from 'vitest'
import { lateRequests } from '../../../electron/app/late-requests'
import { firstRequests } from '../../../electron/app/requests'
import type { AutostartState, AutostartWish } from '../../../electron/contract/autostart-channels'
import type { HandlersOf } from '../../../electron/contract/channel'
import type { firstChannels } from '../../../electron/contract/first-channels'
import type { HotkeyStatus } from '../../../electron/contract/hotkey'
import type { lateChannels } from '../../../electron/contract/late-channels'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import type { UpdateView } from '../../../electron/contract/update'
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
import { passedTests } from '../../../electron/settings/passed-tests'

export const STORE: Profile = {
  ...DEMO_PROFILE,
  id: 'store-1',
  name: '洗护一店',
  gateway: 'production',
}
export const TWO: Settings = {
  ...DEFAULT_SETTINGS,
  profiles: [DEMO_PROFILE, STORE],
  activeProfileId: STORE.id,
}
export const CREDENTIALS = { appKey: 'key', appSecret: 'secret', sessionKey: 'session' }
export const ID = '11111222' as WorkcardId
export const PRODUCTION = new URL(GATEWAY_URLS.production).origin
export const DONE = ok(undefined)
export const REGISTERED: HotkeyStatus = {
  accelerator: 'Alt+Shift+D',
  state: 'registered',
  alternatives: [],
}

type Answers = HandlersOf<typeof firstChannels> & HandlersOf<typeof lateChannels>

/** Settings in memory that can refuse to save. */
function store(initial: Settings) {
  const state = { current: initial, full: false, locked: [] as string[] }
  return {
    state,
    read: () => state.current,
    change(update: (settings: Settings) => Settings): Result<undefined, SettingsFailure> {
      if (state.full) return err(failure('settings-not-saved'))
      state.current = update(state.current)
      return DONE
    },
    onChange: () => {},
    locked: () => state.locked,
    refusal: () => null,
    problems: () => [],
  }
}

export function serving(initial: Settings = TWO) {
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
    snapshot: vi.fn(async (_id: string) => ok(async () => DONE)),
  }
  const topics = { publish: vi.fn(), read: vi.fn(() => 7 as never) }
  const desktop = { capture: vi.fn(), hotkey: vi.fn(() => REGISTERED) }
  const dialler = {
    dial: vi.fn(async (_plan: DialPlan) => true),
    openPage: vi.fn(async (_url: string) => true),
  }
  const openSettings = vi.fn()
  const bind = vi.fn<Bind>(async () => ok({ raw: '17788889898', requestId: null, tries: 1 }))
  const installed = {
    autostart: {
      read: vi.fn(async (): Promise<AutostartState> => 'on'),
      set: vi.fn(async (_wish: AutostartWish) => DONE),
    },
    updates: {
      begin: vi.fn(),
      check: vi.fn(),
      download: vi.fn(),
      putOff: vi.fn(),
      install: vi.fn(),
      feedChanged: vi.fn(),
      view: vi.fn((): UpdateView => ({ update: { step: 'off' }, problem: null })),
      stop: vi.fn(),
    },
  }
  const kit = {
    'kit.export': vi.fn(async (_asked: unknown) => ok('stores.workcard-kit')),
    'kit.choose': vi.fn(async () => DONE),
    'kit.receive': vi.fn(async (_name: string, _text: string) => DONE),
    'kit.unseal': vi.fn(async (_passPhrase: string) => DONE),
    'kit.import': vi.fn(async (_kit: unknown, _how: unknown) => DONE),
    'kit.close': vi.fn(async () => DONE),
  }
  const renewal = {
    begin: vi.fn(async (_id: string, _place: string) => {}),
    authoriseStore: vi.fn(async (_profile: Profile, _keys: unknown) => DONE),
    leaveFirst: vi.fn(),
    paste: vi.fn((_text: string) => DONE),
    answer: vi.fn(),
    close: vi.fn(),
    saveEnd: vi.fn((_id: string, _endsAt: number | null) => DONE),
    stop: vi.fn(),
  }
  const check = {
    health: { run: vi.fn(), report: vi.fn(() => null), line: vi.fn(() => null) },
    requests: {
      'health.run': vi.fn(async (_profileId: string | null) => DONE),
      'health.copy': vi.fn(async () => DONE),
      'diagnostics.preview': vi.fn(async () => ok('{}')),
      'diagnostics.save': vi.fn(async () => ok(true)),
    },
  }
  const parts = {
    ...{ lookup, bind, panel, clipboard, settings, vault, topics, desktop, dialler, openSettings },
    confirm: vi.fn(async (_question: Question) => true),
    about: { version: '1', runtime: 'x', folders: { settings: '/data', log: '/data/logs' } },
    openPath: vi.fn(async (_path: string) => ''),
    isFree: vi.fn((_accelerator: string) => true),
    chooseProgram: vi.fn(async (_current: string): Promise<string | null> => null),
    passed: passedTests(),
    quit: { answered: vi.fn() },
    proxyLogins: async () => ({
      signIn: () => false,
      forget: async () => ({ ok: true as const, value: ['proxy.test:3128'] }),
    }),
    network: { renew: vi.fn() },
    installed: { get: async () => installed },
  }
  const all = {
    ...parts,
    kit: { get: async () => ({ requests: kit, openFile: vi.fn(), close: vi.fn() }) },
    renewal: { get: async () => renewal },
    health: { get: async () => check },
  }
  const answer: Answers = { ...firstRequests(all), ...lateRequests(all).handlers }
  return { ...parts, ...installed, kits: kit, renewals: renewal, check, answer }
}

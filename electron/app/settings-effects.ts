import type { HotkeyStatus } from '../contract/hotkey'
import { sessionOf } from '../contract/session'
import type { Settings, SettingsProblem } from '../contract/settings'
import { listedProfiles } from '../domain/listed-profiles'
import type { Locale } from '../domain/locale'
import type { WantedKeys } from '../hotkey/hotkey'
import type { Switch } from '../hotkey/layout-switch'
import type { Topics } from '../ipc/topics'
import type { Log } from '../log/log'
import { withWhoLocked } from '../settings/demo-only'
import type { SettingsStore } from '../settings/store'
import type { TrayView } from '../tray/menu'
import type { AfterFirstPaint } from './after-first-paint'

interface Parts {
  readonly settings: SettingsStore
  readonly topics: Pick<Topics, 'publish'>
  readonly log: Log
  /** Electron's `app`. */
  readonly app: { getLocale(): string }
  readonly bindHotkeys: (wanted: WantedKeys, switches: readonly Switch[]) => HotkeyStatus
  /** What the desktop switches keyboard layouts by. */
  readonly readSwitches: () => Promise<readonly Switch[]>
  readonly showTray: (view: TrayView) => void
  /** Whether the folder of user data takes files. */
  readonly canWrite: boolean
  /** Version of an Electron that is for tests; null for the product's own. */
  readonly testRuntime: string | null
  /** What is wrong with the machine's policy. */
  readonly policyProblems: () => readonly SettingsProblem[]
  /** The hotkey and the panel go first. */
  readonly afterFirstPaint: AfterFirstPaint
}

/** Keeps hotkey, tray, theme and pages in step with the settings. */
export interface Desktop {
  hotkey(): HotkeyStatus
  /** Whether a page waits for a combination: none is bound then, or the one in force would look up. */
  capture(isCapturing: boolean): void
  /** Shows the tray as things are: a click on its menu has changed nothing else. */
  refreshTray(): void
}

/** Before any window is made: its first background is that of the theme. */
export function followTheme(
  nativeTheme: { themeSource: Settings['theme'] },
  settings: SettingsStore,
): void {
  const apply = ({ theme }: Settings) => {
    nativeTheme.themeSource = theme
  }
  settings.onChange(apply)
  apply(settings.read())
}

/** Longer than anybody needs to press a combination. */
const CAPTURE_LIMIT_MS = 30_000

export function followSettings(parts: Parts): Desktop {
  const {
    settings,
    topics,
    log,
    app,
    bindHotkeys,
    readSwitches,
    showTray,
    afterFirstPaint,
    canWrite,
    testRuntime,
    policyProblems,
  } = parts
  let switches: readonly Switch[] = []
  let hotkey = bind(settings.read())
  let isDrawn = false

  function bind({ hotkey: lookUp, showHotkey }: Settings): HotkeyStatus {
    const status = bindHotkeys({ hotkey: lookUp, showHotkey }, switches)
    log({ event: 'hotkey', state: status.state })
    return status
  }

  /** It takes programs of the desktop, and the hotkey works meanwhile. */
  async function learnSwitches() {
    switches = await readSwitches()
    if (switches.length === 0) return
    hotkey = bind(settings.read())
    apply()
  }

  const problems = (): SettingsProblem[] => [
    ...(testRuntime === null ? [] : [{ kind: 'test-runtime', version: testRuntime } as const]),
    ...(canWrite ? [] : [{ kind: 'folder-not-writable' } as const]),
    ...settings.problems(),
    ...policyProblems(),
  ]

  function apply() {
    const current = settings.read()
    const locale = resolveLocale(current, app.getLocale())
    const locked = withWhoLocked(settings.locked(), testRuntime !== null)
    topics.publish('settings', { settings: current, locale, locked, problems: problems() })
    topics.publish('hotkey', hotkey)
    tray()
  }

  function tray() {
    if (!isDrawn) return
    const current = settings.read()
    const locale = resolveLocale(current, app.getLocale())
    const stores = { all: listedProfiles(current), activeId: current.activeProfileId }
    const { endsAt } = sessionOf(current.sessions, current.activeProfileId)
    const hasPolicyProblem = policyProblems().length > 0
    showTray({ locale, hotkey, stores, sessionEndsAt: endsAt, hasPolicyProblem })
  }

  /** Set while a page captures. */
  let captureEnds: NodeJS.Timeout | null = null
  function capture(isCapturing: boolean) {
    if (isCapturing === (captureEnds !== null)) return
    if (captureEnds !== null) clearTimeout(captureEnds)
    captureEnds = null
    if (isCapturing) {
      const { hotkey: lookUp, showHotkey } = settings.read()
      bindHotkeys({ hotkey: { ...lookUp, paused: true }, showHotkey }, switches)
      // A page that is gone cannot say so.
      captureEnds = setTimeout(() => capture(false), CAPTURE_LIMIT_MS)
    } else {
      hotkey = bind(settings.read())
      apply()
    }
  }

  settings.onChange((current, before) => {
    if (!isSame(current, before)) {
      if (captureEnds !== null) clearTimeout(captureEnds)
      captureEnds = null
      hotkey = bind(current)
    }
    apply()
  })
  afterFirstPaint(() => {
    isDrawn = true
    tray()
    void learnSwitches()
  })
  for (const problem of problems()) {
    const reason = 'reason' in problem ? problem.reason : null
    log({ event: 'settings-problem', kind: problem.kind, reason })
  }
  apply()
  return { hotkey: () => hotkey, capture, refreshTray: tray }
}

const isSame = (a: WantedKeys, b: WantedKeys): boolean =>
  a.hotkey.accelerator === b.hotkey.accelerator &&
  a.hotkey.paused === b.hotkey.paused &&
  a.showHotkey === b.showHotkey

/** `system`: the system's language as Electron has it (`zh-CN`, `en-GB`, `de`). */
export function resolveLocale({ language }: Settings, system: string): Locale {
  if (language !== 'system') return language
  return system.startsWith('zh') ? 'zh' : 'en'
}

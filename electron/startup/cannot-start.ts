import type { MessageBoxOptions } from 'electron'
import type { Locale } from '../domain/locale'

/** Electron's `app` and `dialog`, as far as giving up needs them. */
interface Parts {
  readonly app: {
    getLocale(): string
    isReady(): boolean
    releaseSingleInstanceLock(): void
    exit(code: number): void
  }
  readonly dialog: {
    showErrorBox(title: string, content: string): void
    showMessageBox(options: MessageBoxOptions): Promise<unknown>
  }
}

/** A start that is refused on purpose. Its sentence says what to do; an error needs a word about that. */
export class StartRefusal {
  constructor(readonly text: Readonly<Record<Locale, string>>) {}
}

const TITLE = { zh: '工单拨号助手无法启动', en: 'Workcard Dialer cannot start' }
const NEXT_STEP = {
  zh: '请重新启动；仍然如此时，请重新安装，或把下面的内容发给管理员。',
  en: 'Start it again; if that does not help, install it again, or send what follows to the team lead.',
}
const LONGEST_REASON = 500

/** `cannotStart`, the first time: what goes wrong while failing is no second failure. */
export function failOnce(parts: Parts): (reason: unknown) => void {
  let failing = false
  return (reason) => {
    if (failing) return
    failing = true
    void cannotStart(parts, reason)
  }
}

/**
 * Says why there will be no window, on standard error and in a box, and ends the process as failed. The
 * lock goes first: the box stays until somebody closes it, and a later start must not be told that the
 * app runs.
 */
export async function cannotStart({ app, dialog }: Parts, reason: unknown): Promise<void> {
  app.releaseSingleInstanceLock()
  const locale = localeOf(app.getLocale())
  const message = TITLE[locale]
  const detail = detailOf(reason, locale)
  console.error(`${message}\n${detail}`)
  // Before the app is ready there is only the error box, which ignores SIGTERM.
  if (!app.isReady()) dialog.showErrorBox(message, detail)
  else {
    const box = { type: 'error', title: message, message, detail } as const
    await dialog.showMessageBox(box).catch(() => {})
  }
  app.exit(1)
}

const localeOf = (system: string): Locale => (system.startsWith('zh') ? 'zh' : 'en')

const detailOf = (reason: unknown, locale: Locale): string =>
  reason instanceof StartRefusal
    ? reason.text[locale]
    : `${NEXT_STEP[locale]}\n\n${String(reason).slice(0, LONGEST_REASON)}`

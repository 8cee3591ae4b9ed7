import type { MessageBoxOptions } from 'electron'
import type { Locale } from '../domain/locale'
import { DESKTOP_TEXTS } from '../domain/texts/desktop-texts'
import { fill } from '../domain/texts/fill'

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

/** A start that is refused on purpose: the switch would take the credentials' protection away. */
export class UnsafeSwitch {
  constructor(readonly name: string) {}
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
  const message = DESKTOP_TEXTS[locale].cannotStart.title
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

function detailOf(reason: unknown, locale: Locale): string {
  const texts = DESKTOP_TEXTS[locale].cannotStart
  return reason instanceof UnsafeSwitch
    ? fill(texts.unsafeSwitch, { name: reason.name })
    : `${texts.nextStep}\n\n${String(reason).slice(0, LONGEST_REASON)}`
}

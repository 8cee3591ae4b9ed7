import type { Notification } from 'electron'
import type { Session } from '../contract/session'
import type { Locale } from '../domain/locale'
import { oneLine } from '../domain/one-line'
import type { Profile } from '../domain/profile'
import { shownTime } from '../domain/shown-time'
import { fill } from '../domain/texts/fill'
import { RENEWAL_TEXTS } from '../domain/texts/renewal-texts'

export interface NotificationParts {
  /** Electron's `Notification`. */
  readonly notification: {
    new (options: { title: string; body: string; silent: boolean }): Notification
    isSupported(): boolean
  }
  readonly locale: () => Locale
  readonly onClick: (profileId: string) => void
}

/** Tells of the end of a store's authorisation in the system's own way, without a sound. */
export function notifyOf({ notification: System, locale, onClick }: NotificationParts) {
  // Kept here because a collected notification takes its click with it.
  let shown: Notification | null = null
  return ({ id, name }: Profile, { endsAt }: Session): void => {
    if (endsAt === null || !System.isSupported()) return
    const { warning } = RENEWAL_TEXTS[locale()]
    const title = fill(warning.heading, { store: oneLine(name), time: shownTime(endsAt) })
    shown = new System({ title, body: warning.text, silent: true })
    shown.on('click', () => onClick(id))
    shown.show()
  }
}

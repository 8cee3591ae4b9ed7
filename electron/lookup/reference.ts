import type { Locale } from '../domain/locale'
import { gatewayUrlOf, type Profile } from '../domain/profile'
import { plainText } from '../domain/safe-text'
import { failureText } from '../domain/texts/failure-texts'
import { REFERENCE_TEXTS } from '../domain/texts/reference-texts'
import type { FailedLookup } from './lookup-session'

/** What runs here, for whoever is to help. */
export interface About {
  /** Name and version of the app. */
  readonly app: string
  /** Name and version of the operating system. */
  readonly system: string
}

/**
 * What a person can send to the team lead or the platform: what happened, when and where, never to whom.
 * One fact a line; what is not known has none.
 */
export function referenceText(
  { error, at, profile }: FailedLookup,
  { app, system, locale }: About & { readonly locale: Locale },
): string {
  const labels = REFERENCE_TEXTS[locale]
  const { message, nextStep } = failureText(locale, error)
  const facts: readonly (readonly [label: string, value: string | number | null])[] = [
    [labels.error, message],
    [labels.nextStep, nextStep],
    [labels.kind, error.kind],
    [labels.code, error.code],
    [labels.subCode, error.subCode],
    [labels.requestId, error.requestId],
    [labels.time, localTime(at)],
    [labels.store, profile && (profile.gateway === 'demo' ? labels.demo : profile.name)],
    [labels.gateway, profile && gatewayHost(profile)],
    [labels.app, app],
    [labels.system, system],
  ]
  return facts
    .filter(([, value]) => value !== null && value !== '')
    .map(([label, value]) => plainText(`${label}${value}`))
    .join('\n')
}

function gatewayHost(profile: Profile): string | null {
  const url = gatewayUrlOf(profile)
  return url === '' ? null : new URL(url).host
}

/** `2026-11-25 10:23:04 +08:00`: the day and time here, and how far from UTC that is. */
function localTime(epochMs: number): string {
  const date = new Date(epochMs)
  const offset = -date.getTimezoneOffset()
  const here = new Date(epochMs + offset * 60_000).toISOString().slice(0, 19).replace('T', ' ')
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${here} ${offset < 0 ? '-' : '+'}${hours}:${minutes}`
}

import type { Failure } from '../domain/failure'
import type { Locale } from '../domain/locale'
import { type FailureText, failureText } from '../domain/texts/failure-texts'
import { fill } from '../domain/texts/fill'
import { TERMINAL_TEXTS } from '../domain/texts/terminal-texts'
import type { VirtualNumber } from '../domain/virtual-number'
import type { WorkcardId } from '../domain/workcard-id'
import { asJsonLine, escapeForTerminal } from './escape-for-terminal'

export interface TerminalFound {
  readonly workcardId: WorkcardId
  readonly number: VirtualNumber
  readonly requestId: string | null
  readonly elapsedMs: number
}

/** One line of JSON for programs. */
export function foundAsJson({ workcardId, number, requestId, elapsedMs }: TerminalFound): string {
  const { raw, form, main, extension, dialable } = number
  const ordered = { raw, form, main, extension, dialable }
  return asJsonLine({ ok: true, workcardId, number: ordered, requestId, elapsedMs })
}

/** Nothing can be chosen in a terminal. */
function textOf(error: Failure, locale: Locale): FailureText {
  const text = failureText(locale, error)
  const hasChoice = error.kind === 'ambiguous-id' && error.candidates.length > 1
  return hasChoice ? { ...text, nextStep: TERMINAL_TEXTS[locale].chooseExactly } : text
}

/** Texts in the user's language; facts of a kind (candidates, retryAt, offsetMs) follow the common ones. */
export function errorAsJson(error: Failure, locale: Locale): string {
  const {
    kind,
    cause,
    params: _,
    code,
    subCode,
    platformMessage,
    requestId,
    retryable,
    fixBy,
    ...facts
  } = error
  const known = { kind, cause, code, subCode, ...textOf(error, locale), platformMessage }
  return asJsonLine({ ok: false, error: { ...known, requestId, retryable, fixBy, ...facts } })
}

/** For people: the number alone on the first line. */
export function foundAsText({ number }: TerminalFound, locale: Locale): string {
  const digits = number.dialable ?? escapeForTerminal(number.raw)
  if (number.extension === null) return digits
  const { extension } = TERMINAL_TEXTS[locale]
  return `${digits}\n${fill(extension, { digits: number.extension })}`
}

/** When the platform's ban ends: in whole minutes, and not before it does. */
function retryText(retryAt: number, now: number, locale: Locale): string {
  const texts = TERMINAL_TEXTS[locale]
  const at = new Date(Math.ceil(retryAt / 60_000) * 60_000)
  const two = (value: number) => String(value).padStart(2, '0')
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`
  const day = { month: String(at.getMonth() + 1), day: String(at.getDate()) }
  const today = new Date(now)
  const isDayAfter = (days: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + days).toDateString() ===
    at.toDateString()
  if (isDayAfter(0)) return fill(texts.retryAt, { time })
  return fill(texts.retryAt, {
    time: fill(isDayAfter(1) ? texts.tomorrow : texts.onDay, { ...day, time }),
  })
}

/** `now` and the ban's end are epoch milliseconds; the day is this computer's. */
export function errorAsText(error: Failure, locale: Locale, now: number): string {
  const { kind, code, subCode, requestId } = error
  const reference = [kind, code === null ? null : String(code), subCode, requestId]
    .filter((part) => part !== null)
    .map(escapeForTerminal)
  const { message, nextStep } = textOf(error, locale)
  const retryAt = error.kind === 'throttled' ? error.retryAt : null
  const candidates = error.kind === 'ambiguous-id' ? error.candidates.map((id) => `  ${id}`) : []
  return [
    // Some messages name a parameter that the gateway named.
    escapeForTerminal(message),
    nextStep,
    ...(retryAt === null ? [] : [retryText(retryAt, now, locale)]),
    ...candidates,
    ...(error.platformMessage === null ? [] : [`> ${escapeForTerminal(error.platformMessage)}`]),
    `[${reference.join(' · ')}]`,
  ].join('\n')
}

import type { Locale } from '../contract/locale'
import type { LookupError } from '../contract/lookup-error'
import type { VirtualNumber } from '../contract/virtual-number'
import type { WorkcardId } from '../contract/workcard-id'
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

/** Texts in the user's language; facts of a kind (candidates, retryAt, offsetMs) follow the common ones. */
export function errorAsJson(error: LookupError, locale: Locale): string {
  const {
    kind,
    code,
    subCode,
    message,
    nextStep,
    platformMessage,
    requestId,
    retryable,
    fixBy,
    ...facts
  } = error
  return asJsonLine({
    ok: false,
    error: {
      kind,
      code,
      subCode,
      message: message[locale],
      nextStep: nextStep[locale],
      platformMessage,
      requestId,
      retryable,
      fixBy,
      ...facts,
    },
  })
}

const EXTENSION = {
  zh: (digits: string) => `分机 ${digits}：先拨主号，听到提示后输入 ${digits}#`,
  en: (digits: string) =>
    `extension ${digits}: dial the main number, after the prompt key ${digits}#`,
}

/** For people: the number alone on the first line. */
export function foundAsText({ number }: TerminalFound, locale: Locale): string {
  const digits = number.dialable ?? escapeForTerminal(number.raw)
  return number.extension === null ? digits : `${digits}\n${EXTENSION[locale](number.extension)}`
}

export function errorAsText(error: LookupError, locale: Locale): string {
  const { kind, code, subCode, requestId } = error
  const reference = [kind, code === null ? null : String(code), subCode, requestId]
    .filter((part) => part !== null)
    .map(escapeForTerminal)
  const candidates = error.kind === 'ambiguous-id' ? error.candidates.map((id) => `  ${id}`) : []
  return [
    // Some messages name a parameter that the gateway named.
    escapeForTerminal(error.message[locale]),
    escapeForTerminal(error.nextStep[locale]),
    ...candidates,
    ...(error.platformMessage === null ? [] : [`> ${escapeForTerminal(error.platformMessage)}`]),
    `[${reference.join(' · ')}]`,
  ].join('\n')
}

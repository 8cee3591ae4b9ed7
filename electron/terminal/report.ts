import type { Locale, Text } from '../domain/locale'
import type { LookupError } from '../domain/lookup-error'
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

const RUN_AGAIN: Text = {
  zh: '请用 --exact 和其中一个工单号再运行一次。',
  en: 'Run this again with --exact and one of these IDs.',
}

/** Nothing can be chosen in a terminal. */
const nextStepOf = (error: LookupError): Text =>
  error.kind === 'ambiguous-id' && error.candidates.length > 1 ? RUN_AGAIN : error.nextStep

/** Texts in the user's language; facts of a kind (candidates, retryAt, offsetMs) follow the common ones. */
export function errorAsJson(error: LookupError, locale: Locale): string {
  const {
    kind,
    code,
    subCode,
    message,
    nextStep: _,
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
      nextStep: nextStepOf(error)[locale],
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
    nextStepOf(error)[locale],
    ...candidates,
    ...(error.platformMessage === null ? [] : [`> ${escapeForTerminal(error.platformMessage)}`]),
    `[${reference.join(' · ')}]`,
  ].join('\n')
}

import { failure, type RenewalFailure } from '../domain/failure'
import { visibleText } from '../domain/safe-text'
import type { ListenFault } from './loopback'

type Cause = NonNullable<RenewalFailure['cause']>

export const notRenewed = (cause: Cause, params: Readonly<Record<string, string>> = {}) =>
  failure('session-not-renewed', { cause, params })

/** Nothing can be received at this port; 0 is any. */
export const cannotListen = ({ code }: ListenFault, port: number) =>
  code === 'EADDRINUSE' && port !== 0
    ? notRenewed('renewal-port-taken', { port: String(port) })
    : notRenewed('renewal-cannot-listen', { code })

/** What is true of a session that is replaced is not of the first one. */
const FIRST: Readonly<Partial<Record<Cause, Cause>>> = {
  'renewal-refused': 'first-refused',
  'renewal-timed-out': 'first-timed-out',
  'renewal-code-refused': 'first-code-refused',
  'renewal-app-refused': 'first-app-refused',
  'renewal-unreadable': 'first-unreadable',
  'renewal-other-account': 'first-other-account',
}

/** The failure of a first authorisation, in words that promise no older session. */
export function ofFirst(error: RenewalFailure): RenewalFailure {
  if (error.kind !== 'session-not-renewed') return error
  return { ...error, cause: FIRST[error.cause ?? 'renewal-unreadable'] ?? error.cause }
}

export const sameAccount = (account: string, store: string) =>
  notRenewed('first-same-account', { account: visibleText(account), store: visibleText(store) })

export const otherAccount = (account: string, known: string) =>
  notRenewed('renewal-other-account', { account: visibleText(account), known: visibleText(known) })

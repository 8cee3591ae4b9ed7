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

export const otherAccount = (account: string, known: string) =>
  notRenewed('renewal-other-account', { account: visibleText(account), known: visibleText(known) })

import { type Failure, failure } from '../domain/failure'
import type { LOOKUP_KINDS } from '../domain/failure-kinds'
import { accountOf, type ProxyChallenge, proxyAddress } from '../domain/proxy-login'
import { visibleText } from '../domain/safe-text'
import type { FailureCause } from '../domain/texts/failure-texts'
import type { FailedTry } from './retry-policy'
import type { FaultKind, TransportFault } from './transport'

interface FaultRow {
  readonly kind: Exclude<keyof typeof LOOKUP_KINDS, 'ambiguous-id' | 'throttled' | 'clock-skew'>
  readonly retry: 'never' | 'backoff'
  readonly cause?: FailureCause
  readonly fixBy?: Failure['fixBy']
}

/**
 * Tried again only when no answer has begun: what failed on the way may pass the next time. A reset may
 * come after the platform bound a number; whether a second bind gives the same one is undocumented, so
 * the last answer is the one to show.
 */
const FAULTS: Readonly<Record<FaultKind, FaultRow>> = {
  offline: { kind: 'offline', retry: 'never' },
  refused: { kind: 'offline', retry: 'backoff', cause: 'refused' },
  reset: { kind: 'remote', retry: 'backoff', cause: 'dropped', fixBy: 'agent' },
  'cut-off': { kind: 'remote', retry: 'never', cause: 'dropped', fixBy: 'agent' },
  dns: { kind: 'dns', retry: 'never' },
  'dns-temporary': { kind: 'dns', retry: 'backoff' },
  tls: { kind: 'tls', retry: 'never' },
  proxy: { kind: 'proxy', retry: 'never' },
  'proxy-login': { kind: 'proxy', retry: 'never', cause: 'proxy-login', fixBy: 'agent' },
  'proxy-refused': { kind: 'proxy', retry: 'never', cause: 'proxy-refused', fixBy: 'agent' },
  timeout: { kind: 'timeout', retry: 'never' },
  'too-large': { kind: 'bad-response', retry: 'never', cause: 'answer-too-large' },
  redirect: { kind: 'bad-response', retry: 'never', cause: 'redirected' },
  undecodable: { kind: 'bad-response', retry: 'never' },
  'unsafe-url': { kind: 'invalid-argument', retry: 'never', cause: 'unsafe-gateway' },
  'network-process': {
    kind: 'defect',
    retry: 'backoff',
    cause: 'network-process-died',
    fixBy: 'agent',
  },
  cancelled: { kind: 'cancelled', retry: 'never' },
}

/** What a transport's fault means; its detail stands where the platform's sub code would. */
export function faultFailure({ kind, detail, proxy }: TransportFault): FailedTry {
  const { retry, kind: failed, ...facts } = FAULTS[kind]
  const params = proxy === undefined ? {} : { params: proxyParams(proxy) }
  return { error: failure(failed, { ...facts, ...params, subCode: detail }), retry }
}

/** What a person is told of a proxy that asks; its own text is a stranger's. */
const proxyParams = (proxy: ProxyChallenge) => ({
  proxy: visibleText(proxyAddress(proxy)),
  realm: visibleText(proxy.realm),
  scheme: visibleText(proxy.scheme.toLowerCase()),
  // Shown nowhere: what is entered on the card is for this one.
  account: accountOf(proxy),
})

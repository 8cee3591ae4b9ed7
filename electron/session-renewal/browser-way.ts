import { randomBytes } from 'node:crypto'
import { failure, type RenewalFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import { type Addresses, authoriseUrl } from './addresses'
import { cannotListen, notRenewed } from './failures'
import type { Answer, RenewalPorts } from './ports'
import { type AuthoriseResult, readPasted } from './read-result'
import { redirectOf } from './redirect'

/** Whoever needs longer has gone away; the platform's code lives no longer either. */
export const LIMIT_MS = 10 * 60_000

/** What the browser has brought. */
export interface Code {
  readonly code: string
  readonly redirectUri: string
}

/** The part of a renewal that a person does in the browser. */
export interface BrowserWay {
  readonly code: Answer<Code>
  /** What a person copied; fails, and goes on waiting, when it is no result of this renewal. */
  paste(text: string): Result<undefined, RenewalFailure>
  readonly shown: {
    readonly address: string
    readonly isPasted: boolean
    readonly hasOpened: boolean
  }
}

interface Asked {
  readonly profile: Profile
  readonly appKey: string
  readonly addresses: Addresses
  readonly signal: AbortSignal
}

/** Opens the authorisation page and waits for its result, for ten minutes or until the signal aborts. */
export async function browserWay(
  { openPage, listen, locale, after }: RenewalPorts,
  { profile, appKey, addresses, signal }: Asked,
): Answer<BrowserWay> {
  const redirect = redirectOf(profile.redirectUri)
  const state = randomBytes(32).toString('base64url')
  let settle: (result: Result<AuthoriseResult, RenewalFailure>) => void = () => {}
  const settled = new Promise<Result<AuthoriseResult, RenewalFailure>>((resolve) => {
    settle = resolve
  })
  const listening = await listen({
    ...{ redirect, state, locale },
    authoriseUrl: (redirectUri) =>
      authoriseUrl(addresses.authorise, { appKey, redirectUri, state }),
    onResult: (result) => settle(ok(result)),
  })
  if (!listening.ok) {
    return err(cannotListen(listening.error, redirect.kind === 'here' ? redirect.port : 0))
  }
  const loopback = listening.value
  const cancel = () => settle(err(failure('cancelled')))
  signal.addEventListener('abort', cancel)
  const callOff = after(LIMIT_MS, () => settle(err(notRenewed('renewal-timed-out'))))

  async function codeOf(): Answer<Code> {
    const result = await settled
    callOff()
    signal.removeEventListener('abort', cancel)
    loopback.close(result.ok ? 'soon' : 'now')
    if (!result.ok) return result
    if (result.value.kind === 'refused') return err(notRenewed('renewal-refused'))
    return ok({ code: result.value.code, redirectUri: loopback.redirectUri })
  }
  const code = codeOf()
  if (signal.aborted) cancel()
  const hasOpened = await openPage(loopback.ticket())
  return ok({
    code,
    paste(text) {
      const result = readPasted(text)
      if (result === null) return err(notRenewed('renewal-no-code'))
      if (result.state !== null && result.state !== state) {
        return err(notRenewed('renewal-foreign-answer'))
      }
      settle(ok(result))
      return ok(undefined)
    },
    shown: { address: loopback.ticket(), isPasted: redirect.kind === 'pasted', hasOpened },
  })
}

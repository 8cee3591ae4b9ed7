import { randomBytes } from 'node:crypto'
import { authorisePage, codePage, problemPage } from './authorise-page'
import type { Parameters } from './parameters'
import type { GatewayCredentials } from './sandbox-credentials'
import { ACCOUNTS, type Sessions } from './sessions'

/** A page, a redirect, or the JSON of the token's address. */
export type OAuthReply =
  | { readonly kind: 'page'; readonly status: number; readonly html: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'json'; readonly status: number; readonly value: object }

export interface Authorisation {
  /** `GET /authorize`: the page, for an app that is known and a redirect that can be followed. */
  ask(parameters: Parameters): OAuthReply
  /** `POST /authorize`: what the seller has answered. */
  decide(parameters: Parameters): OAuthReply
  /** `POST /token`: a code for a session. */
  token(parameters: Parameters): OAuthReply
}

/** 此流程适合客户端应用: the code is shown instead of sent (open platform, 用户授权介绍). */
const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob'

interface Request {
  readonly redirectUri: string
  readonly state: string | null
}

function canFollow(redirectUri: string): boolean {
  if (redirectUri === OUT_OF_BAND) return true
  try {
    return /^https?:$/.test(new URL(redirectUri).protocol)
  } catch {
    return false
  }
}

function withQuery(address: string, values: Readonly<Record<string, string | null>>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(values)) {
    if (value !== null) url.searchParams.set(name, value)
  }
  return url.href
}

const refusedPage = (problem: string): OAuthReply => ({
  kind: 'page',
  status: 400,
  html: problemPage(problem),
})
const refusedToken = (error: string, description: string): OAuthReply => ({
  kind: 'json',
  status: 400,
  value: { error, error_description: description },
})

/** The platform's log-in and consent by OAuth 2.0, server-side flow. */
export function openAuthorisation(
  credentials: GatewayCredentials,
  sessions: Sessions,
): Authorisation {
  const asked = new Map<string, Request>()
  return {
    ask(parameters) {
      const redirectUri = parameters.get('redirect_uri') ?? ''
      if (parameters.get('client_id') !== credentials.appKey) return refusedPage('invalid_client')
      if (!canFollow(redirectUri)) return refusedPage('redirect_uri')
      if (parameters.get('response_type') !== 'code') return refusedPage('response_type')
      const ticket = randomBytes(16).toString('hex')
      asked.set(ticket, { redirectUri, state: parameters.get('state') ?? null })
      const html = authorisePage({ appKey: credentials.appKey, accounts: ACCOUNTS, ticket })
      return { kind: 'page', status: 200, html }
    },
    decide(parameters) {
      const ticket = parameters.get('ticket') ?? ''
      const request = asked.get(ticket)
      const account = ACCOUNTS.find((each) => each === parameters.get('account')) ?? ACCOUNTS[0]
      asked.delete(ticket)
      if (request === undefined) return refusedPage('ticket')
      const { redirectUri, state } = request
      const isAllowed = parameters.get('decision') === 'allow'
      if (isAllowed) {
        const code = sessions.issueCode(account, redirectUri)
        if (redirectUri === OUT_OF_BAND) return { kind: 'page', status: 200, html: codePage(code) }
        return { kind: 'redirect', to: withQuery(redirectUri, { code, state }) }
      }
      if (redirectUri === OUT_OF_BAND) return refusedPage('access_denied')
      const refusal = { error: 'access_denied', error_description: 'authorize reject', state }
      return { kind: 'redirect', to: withQuery(redirectUri, refusal) }
    },
    token(parameters) {
      const { appKey, appSecret } = credentials
      if (parameters.get('grant_type') !== 'authorization_code')
        return refusedToken('unsupported_grant_type', 'grant_type')
      const isKnown =
        parameters.get('client_id') === appKey && parameters.get('client_secret') === appSecret
      if (!isKnown) return refusedToken('invalid_client', 'client_id or client_secret is wrong')
      const redirectUri = parameters.get('redirect_uri') ?? ''
      const answer = sessions.exchange(parameters.get('code') ?? '', redirectUri)
      return answer === null
        ? refusedToken('invalid_grant', 'authorize code is invalid or expired')
        : { kind: 'json', status: 200, value: answer }
    },
  }
}

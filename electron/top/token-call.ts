import type { Credentials } from '../domain/credentials'
import type { SignMethod } from '../domain/profile'
import type { TokenGrant } from '../domain/session-grant'
import { formatTimestamp } from './call'
import { sign } from './sign'

type AppKeys = Pick<Credentials, 'appKey' | 'appSecret'>

/** The form for the token's own address: OAuth 2.0, 4.1.3, with the parameters that the platform documents. */
export const oauthForm = (
  { appKey, appSecret }: AppKeys,
  { code, redirectUri }: Extract<TokenGrant, { kind: 'code' }>,
): string =>
  new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: appKey,
    client_secret: appSecret,
    code,
    redirect_uri: redirectUri,
    view: 'web',
  }).toString()

/**
 * `taobao.top.auth.token.create` or `.refresh` over the gateway, signed for this moment (epoch milliseconds):
 * the App Secret itself is not sent. Both are called without a session.
 */
export function tokenCallForm(
  { appKey, appSecret }: AppKeys,
  grant: TokenGrant,
  signMethod: SignMethod,
  now: number,
): string {
  const parameters: Record<string, string> = {
    method: `taobao.top.auth.token.${grant.kind === 'code' ? 'create' : 'refresh'}`,
    app_key: appKey,
    timestamp: formatTimestamp(now),
    v: '2.0',
    sign_method: signMethod,
    format: 'json',
    ...(grant.kind === 'code' ? { code: grant.code } : { refresh_token: grant.refreshToken }),
  }
  parameters.sign = sign(parameters, appSecret, signMethod)
  return new URLSearchParams(parameters).toString()
}

import type { Reply } from './envelope'
import type { Parameters } from './parameters'
import { missingArgument, type PlatformError } from './platform-error'
import type { GatewayCredentials } from './sandbox-credentials'
import type { Sessions } from './sessions'
import type { TokenAnswer } from './token-answer'
import { problemOf } from './verify'

const CREATE = 'taobao.top.auth.token.create'
const REFRESH = 'taobao.top.auth.token.refresh'
const METHODS: readonly string[] = [CREATE, REFRESH]

/** Its code and words are not published; `isv.` says that the caller's data is at fault. */
const notTaken = (name: string, reason: string): PlatformError => ({
  code: 15,
  msg: 'Remote service error',
  sub_code: `isv.invalid-parameter:${name}`,
  sub_msg: reason,
})

const MAY_NOT_REFRESH: PlatformError = {
  code: 15,
  msg: 'Remote service error',
  sub_code: 'isv.invalid-permission',
  sub_msg: '只有服务市场订购类应用可以刷新token',
}

/** Leaving out `taobao.` as the platform does; the answer is a JSON text inside of the answer. */
const reply = (method: string, answer: TokenAnswer): Reply => ({
  root: `${method.replace(/^taobao\./, '').replaceAll('.', '_')}_response`,
  token_result: JSON.stringify(answer),
})

/**
 * Answers a call for a session; undefined for any other method. Signed like every call, but without a
 * session (documentation of both APIs, 不需用户授权). `now` is in epoch milliseconds.
 */
export function answerTokenCall(
  parameters: Parameters,
  credentials: GatewayCredentials,
  sessions: Sessions,
  now: number,
): Reply | undefined {
  const method = parameters.get('method') ?? ''
  if (!METHODS.includes(method)) return undefined
  const problem = problemOf(parameters, credentials, now, { methods: METHODS, isValid: null })
  if (problem !== null) return { error_response: problem }
  const name = method === CREATE ? 'code' : 'refresh_token'
  const given = parameters.get(name) ?? ''
  if (given === '') return { error_response: missingArgument(name) }
  if (method === CREATE) {
    const answer = sessions.exchange(given, null)
    return answer === null
      ? { error_response: notTaken(name, 'code 无效或已使用') }
      : reply(method, answer)
  }
  if (!sessions.mayRefresh()) return { error_response: MAY_NOT_REFRESH }
  const answer = sessions.refresh(given)
  return answer === null
    ? { error_response: notTaken(name, 'refresh_token 无效或已过期') }
    : reply(method, answer)
}

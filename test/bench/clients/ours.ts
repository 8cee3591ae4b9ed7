import { openNodeTransport } from '../../../electron/net/node-transport'
import { formBody } from '../../../electron/top/call'
import { createClient } from '../../../electron/top/client'
import { readAnswer } from '../../../electron/top/read-answer'
import { ANSWER, bindCall, CARD, type OpenClient, type PureCall } from './client'

export const openOurs: OpenClient = (gatewayUrl) => {
  const client = createClient(openNodeTransport().transport)
  return async (workcardId) => {
    const { signal } = new AbortController()
    const bound = await client.bind(bindCall(gatewayUrl, workcardId, 'hmac-sha256'), { signal })
    if (!bound.ok) throw new Error(bound.error.kind)
    return bound.value.raw
  }
}

const bytes = new TextEncoder().encode(ANSWER)
const pureWith = (method: 'md5' | 'hmac-sha256'): PureCall => {
  const call = bindCall('https://127.0.0.1/router/rest', CARD, method)
  return () => {
    formBody(call, Date.now())
    return readAnswer(bytes)
  }
}
/** The SDKs know only this method. */
export const pureOursMd5 = pureWith('md5')
export const pureOurs = pureWith('hmac-sha256')

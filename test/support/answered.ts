import { DEMO_PROFILE } from '../../electron/domain/profile'
import { ok } from '../../electron/domain/result'
import { asWorkcardId } from '../../electron/lookup/digits'
import { lookUp } from '../../electron/lookup/look-up'
import { createClient } from '../../electron/top/client'

const ID = asWorkcardId('11111222')

/** A lookup whose gateway answers with this body: every reader of the protocol and of the number. */
export async function answered(body: Uint8Array) {
  const client = createClient(async () => ok({ status: 200, date: null, body }))
  const credentials = { appKey: '12345678', appSecret: 'app-secret', sessionKey: 'session-key' }
  const { signMethod, format, realTpNick, serviceStoreCode } = DEMO_PROFILE
  const gatewayUrl = 'https://gateway.example/router/rest'
  const identity = { gatewayUrl, credentials, realTpNick, serviceStoreCode }
  if (ID === null) throw new Error('not an ID')
  return lookUp(
    (_profile, workcardId, options) =>
      client.bind({ ...identity, signMethod, format, workcardId }, options),
    DEMO_PROFILE,
    ID,
    { signal: new AbortController().signal },
  )
}

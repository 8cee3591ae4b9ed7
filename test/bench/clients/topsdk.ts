import { createRequire } from 'node:module'
import TopClient from 'topsdk'
import {
  ANSWER,
  CARD,
  CREDENTIALS,
  METHOD,
  type OpenClient,
  type PureCall,
  requestText,
} from './client'

const { appKey, appSecret, sessionKey: session } = CREDENTIALS

export const openTopsdk: OpenClient = (url) => {
  // Its validators know the API as of 2018, without this method.
  const client = new TopClient(appKey, appSecret, { endpoint: url, useValidators: false })
  return async (workcardId) => {
    const parameters = { session, workcard_request: requestText(workcardId) }
    const answer = await client.execute(METHOD, parameters)
    return answer.result.result_data
  }
}

// Its parts around the network, taken as it finds them itself.
const inside = createRequire(createRequire(import.meta.url).resolve('topsdk'))
const util: {
  sign(secret: string, fields: Record<string, string>): string
  YYYYMMDDHHmmss(): string
  wrapJSON(text: string): string
} = inside('./util')
const json: { parse(text: string): unknown } = inside('json-bigint')({ storeAsString: true })
const form: { stringify(fields: Record<string, string>): string } = createRequire(
  inside.resolve('request'),
)('qs')

/** What its request does: sign, the form as `request` writes it, its JSON reader. */
export const pureTopsdk: PureCall = () => {
  const fields: Record<string, string> = {
    timestamp: util.YYYYMMDDHHmmss(),
    format: 'json',
    v: '2.0',
    sign_method: 'md5',
    session,
    method: METHOD,
    app_key: appKey,
    workcard_request: requestText(CARD),
  }
  fields.sign = util.sign(appSecret, fields)
  form.stringify(fields)
  return json.parse(util.wrapJSON(ANSWER))
}

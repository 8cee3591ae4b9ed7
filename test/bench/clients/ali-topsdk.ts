import { createRequire } from 'node:module'
import { ApiClient } from 'ali-topsdk'
import {
  ANSWER,
  CARD,
  CREDENTIALS,
  METHOD,
  type OpenClient,
  type PureCall,
  requestText,
} from './client'

const { appKey: appkey, appSecret: appsecret, sessionKey: session } = CREDENTIALS

export const openAliTopsdk: OpenClient = (url) => {
  const client = new ApiClient({ appkey, appsecret, url })
  return (workcardId) =>
    new Promise((resolve, reject) => {
      const parameters = { session, workcard_request: requestText(workcardId) }
      client.execute(METHOD, parameters, (error, answer) => {
        const number = answer?.result?.result_data
        if (error || number === undefined) reject(new Error(JSON.stringify(error)))
        else resolve(number)
      })
    })
}

const client = new ApiClient({ appkey, appsecret, url: 'https://127.0.0.1/router/rest' })
// Its encoder is a dependency of its own and is taken as it finds it.
const inside = createRequire(createRequire(import.meta.url).resolve('ali-topsdk'))
const FormData: new () => { append(name: string, value: string): void; getBuffer(): Buffer } =
  inside('form-data')

/** What `request` of its client does around the network: sign, multipart, JSON.parse. */
export const pureAliTopsdk: PureCall = () => {
  const fields: Record<string, string> = {
    timestamp: client.timestamp(),
    format: 'json',
    app_key: appkey,
    v: '2.0',
    sign_method: 'md5',
    session,
    method: METHOD,
    workcard_request: requestText(CARD),
  }
  fields.sign = client.sign(fields)
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.getBuffer()
  return JSON.parse(ANSWER)
}

import { createHash, createHmac } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { SandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/gateway'

/** 2026-01-02 03:04:05 in GMT+8; gateways of the tests are started with this clock. */
export const NOW = Date.UTC(2026, 0, 1, 19, 4, 5)

export type Fields = Record<string, string>
export type Carrier = 'query' | 'urlencoded' | 'multipart' | 'java' | 'urlencoded-gzip'

const requestFor = (workcardId: string): string =>
  `{"request_source":{"real_tp_nick":"天猫服务商XXX"},"workcard_id":${workcardId}}`

/** A right call for the card; a field set to undefined is left out. */
export const fieldsFor = (
  workcardId: string,
  changes: Record<string, string | undefined> = {},
): Fields => {
  const all: Record<string, string | undefined> = {
    app_key: SANDBOX_CREDENTIALS.appKey,
    method: 'tmall.servicecenter.workcard.virtualphone.bind',
    v: '2.0',
    format: 'json',
    timestamp: '2026-01-02 03:04:05',
    sign_method: 'md5',
    session: SANDBOX_CREDENTIALS.sessionKey,
    workcard_request: requestFor(workcardId),
    ...changes,
  }
  const kept = Object.entries(all).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(kept)
}

/** Signs once more, apart from the gateway's own code. */
export const signed = (fields: Fields, secret: string = SANDBOX_CREDENTIALS.appSecret): Fields => {
  const text = Object.keys(fields)
    .sort()
    .reduce((sum, name) => sum + name + fields[name], '')
  const hash = {
    md5: createHash('md5').update(secret + text + secret),
    hmac: createHmac('md5', secret).update(text),
    'hmac-sha256': createHmac('sha256', secret).update(text),
  }[fields.sign_method ?? '']
  return hash ? { ...fields, sign: hash.digest('hex').toUpperCase() } : fields
}

const formData = (fields: Fields): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** Sends the fields as they are, the way the carrier says. */
export const post = (
  gateway: SandboxGateway,
  fields: Fields,
  carrier: Carrier = 'urlencoded',
  init: RequestInit = {},
): Promise<Response> => {
  const all = new URLSearchParams(fields)
  const { workcard_request = '', ...system } = fields
  switch (carrier) {
    case 'query':
      return fetch(`${gateway.url}?${all}`, init)
    case 'urlencoded':
      return fetch(gateway.url, { ...init, method: 'POST', body: all })
    case 'multipart':
      return fetch(gateway.url, { ...init, method: 'POST', body: formData(fields) })
    case 'java':
      return fetch(`${gateway.url}?${new URLSearchParams(system)}`, {
        ...init,
        method: 'POST',
        body: new URLSearchParams({ workcard_request }),
      })
    case 'urlencoded-gzip':
      return fetch(gateway.url, {
        ...init,
        method: 'POST',
        body: gzipSync(all.toString()),
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded;charset=utf-8',
          'Content-Encoding': 'gzip',
        },
      })
  }
}

/** Calls for a card and gives the text of the answer. */
export const ask = async (
  gateway: SandboxGateway,
  workcardId: string,
  changes: Record<string, string | undefined> = {},
): Promise<string> => (await post(gateway, signed(fieldsFor(workcardId, changes)))).text()

import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { expect } from 'vitest'
import { fieldsFor, signed } from './gateway-client'

export const ROOT = 'tmall_servicecenter_workcard_virtualphone_bind_response'
export const REQUEST_ID = /^[0-9a-z]{12}$/

/** What the gateway answers with a number, as parsed JSON. */
export const success = (number: string) => ({
  [ROOT]: {
    result: { result_data: number, success: true },
    request_id: expect.stringMatching(REQUEST_ID),
  },
})

export const failure = (error: object) => ({
  error_response: { ...error, request_id: expect.stringMatching(REQUEST_ID) },
})

/** A right call for the card, as the query of a GET. */
export const queryFor = (id: string) => new URLSearchParams(signed(fieldsFor(id))).toString()

/** A GET by node:http, which neither decodes nor hides anything, up to the answer's head. */
export async function rawGet(url: string, headers = {}): Promise<IncomingMessage> {
  const outgoing = request(url, { headers, agent: false })
  outgoing.end()
  const [incoming] = await once(outgoing, 'response')
  return incoming
}

export async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Sends these very bytes; the answer up to the end of the connection. */
export async function exchange(gatewayUrl: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(gatewayUrl).port), '127.0.0.1').setEncoding('utf8')
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk
  })
  socket.write(text)
  await once(socket, 'close')
  return received
}

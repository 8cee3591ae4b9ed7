import { Agent as HttpAgent, request as httpRequest } from 'node:http'
import { Agent, request } from 'node:https'
import { FORM_HEADERS, formBody } from '../../../electron/top/call'
import { bindCall, type OpenClient } from './client'

/** The floor: one signed POST on a kept-alive connection, nothing verified, no deadline, no retry. */
export const openRaw: OpenClient = (gatewayUrl) => {
  const isTls = gatewayUrl.startsWith('https:')
  const agent = isTls ? new Agent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  const open = isTls ? request : httpRequest
  return (workcardId) =>
    new Promise((resolve, reject) => {
      const body = formBody(bindCall(gatewayUrl, workcardId, 'hmac-sha256'), Date.now())
      const headers = { ...FORM_HEADERS, 'content-length': Buffer.byteLength(body) }
      const sent = open(gatewayUrl, { method: 'POST', agent, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => {
          const number = /"result_data":"([^"]*)"/.exec(text)?.[1]
          if (number === undefined) reject(new Error(text))
          else resolve(number)
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
}

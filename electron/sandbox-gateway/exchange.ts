import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Outcome } from './card-answers'
import { type Reply, render, shapeOf } from './envelope'
import { FAULTS } from './faults'
import { type Parameters, readParameters } from './parameters'
import { PLATFORM_ERRORS } from './platform-error'
import { readBody } from './request-body'
import { createRequestId } from './request-id'
import { refuse, send } from './send'
import type { WorkcardRequest } from './workcard-request'

/** The platform's path on every one of its hosts. */
export const PATH = '/router/rest'

/** What the gateway decides; the rest of an exchange is HTTP. */
export interface Decisions {
  readonly verify: (parameters: Parameters) => WorkcardRequest
  readonly answer: (workcardId: string) => Outcome
  /** The number a card would have if its fault did not come between. */
  readonly numberOf: (workcardId: string) => string
  /** The answer to a call that asks for a session; undefined for any other. */
  readonly answerToken?: (parameters: Parameters) => Reply | undefined
}

const numberReply = (number: string): Reply => ({ result: { result_data: number, success: true } })

const urlOf = (request: IncomingMessage): URL | undefined => {
  try {
    return new URL(request.url ?? '', 'http://127.0.0.1')
  } catch {
    return undefined
  }
}

const replyTo = (outcome: Exclude<Outcome, { kind: 'fault' }>): Reply => {
  switch (outcome.kind) {
    case 'number':
      return numberReply(outcome.number)
    case 'refused':
      return {
        result: { success: false, msg_code: outcome.msgCode, msg_info: outcome.msgInfo },
      }
    case 'error':
      return { error_response: outcome.error }
  }
}

/** Answers one request. Rejects only when the caller hangs up while sending it. */
export const handleExchange = async (
  request: IncomingMessage,
  response: ServerResponse,
  decisions: Decisions,
): Promise<void> => {
  const url = urlOf(request)
  const body = await readBody(request)
  if (url?.pathname !== PATH) return refuse(response, url ? 404 : 400)
  if (!body.ok) return refuse(response, body.status)

  const contentType = request.headers['content-type'] ?? ''
  const parameters = readParameters(url.searchParams, contentType, body.bytes)
  const rendered = (reply: Reply) => render(reply, shapeOf(parameters), createRequestId())

  if (request.method !== 'GET' && request.method !== 'POST') {
    return send(request, response, rendered({ error_response: PLATFORM_ERRORS[9] }))
  }
  const token = decisions.answerToken?.(parameters)
  if (token !== undefined) return send(request, response, rendered(token))
  const call = decisions.verify(parameters)
  if (!call.ok) return send(request, response, rendered({ error_response: call.error }))

  const outcome = decisions.answer(call.workcardId)
  if (outcome.kind === 'fault') {
    const healthy = rendered(numberReply(decisions.numberOf(call.workcardId)))
    return FAULTS[outcome.fault](request, response, healthy)
  }
  send(request, response, rendered(replyTo(outcome)))
}

import type { BindCall } from '../../../electron/domain/bind'
import { SANDBOX_CREDENTIALS } from '../../../electron/sandbox-gateway/sandbox-credentials'
import { METHOD } from '../../../electron/top/method'

/** Asks the gateway for the card's number and gives `result_data`; rejects when there is none. */
export type CallGateway = (workcardId: string) => Promise<string>
export type OpenClient = (gatewayUrl: string) => CallGateway

/** Signs, encodes and reads an answer, all without a network. */
export type PureCall = () => unknown

export const CARD = '9007199254740993'
export { METHOD, SANDBOX_CREDENTIALS as CREDENTIALS }

export const bindCall = (
  gatewayUrl: string,
  workcardId: string,
  signMethod: BindCall['signMethod'],
): BindCall => ({
  gatewayUrl,
  credentials: SANDBOX_CREDENTIALS,
  signMethod,
  format: 'json',
  realTpNick: '天猫服务商XXX',
  serviceStoreCode: '',
  workcardId: workcardId as BindCall['workcardId'],
})

/** As text, so that a 64-bit ID stays one; ali-topsdk and topsdk pass it on as it is. */
export const requestText = (workcardId: string): string =>
  `{"request_source":{"real_tp_nick":"天猫服务商XXX"},"workcard_id":${workcardId}}`

/** What the gateway answers, byte for byte. */
export const ANSWER =
  '{"tmall_servicecenter_workcard_virtualphone_bind_response":{"result":{"result_data":"17788889898","success":true},"request_id":"15qkq2tf6k5zo"}}'

import type { BindCall } from '../domain/bind'
import type { WorkcardId } from '../domain/workcard-id'

type WorkcardFields = Pick<BindCall, 'realTpNick' | 'serviceStoreCode'> & {
  readonly workcardId: WorkcardId
}

/**
 * `workcard_request` (WorkcardBaseRequest): `request_source` is required, both of its members are not.
 * The ID is written as a number literal from its text, because a JavaScript number keeps only 53 bits.
 */
export function workcardRequest({
  realTpNick,
  serviceStoreCode,
  workcardId,
}: WorkcardFields): string {
  const requestSource = JSON.stringify({
    ...(realTpNick !== '' && { real_tp_nick: realTpNick }),
    ...(serviceStoreCode !== '' && { service_store_code: serviceStoreCode }),
  })
  return `{"request_source":${requestSource},"workcard_id":${workcardId}}`
}

import type { WorkcardId } from '../contract/workcard-id'

export interface WorkcardSource {
  /** 入驻服务商工作台的淘宝账号; empty means not sent. */
  readonly realTpNick: string
  /** 门店 Code; empty means not sent. */
  readonly serviceStoreCode: string
}

/**
 * `workcard_request` (WorkcardBaseRequest): `request_source` is required, both of its members are not.
 * The ID is written as a number literal from its text, because a JavaScript number keeps only 53 bits.
 */
export function workcardRequest(source: WorkcardSource, workcardId: WorkcardId): string {
  const requestSource = JSON.stringify({
    ...(source.realTpNick !== '' && { real_tp_nick: source.realTpNick }),
    ...(source.serviceStoreCode !== '' && { service_store_code: source.serviceStoreCode }),
  })
  return `{"request_source":${requestSource},"workcard_id":${workcardId}}`
}

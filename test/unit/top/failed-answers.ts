import { answerFailure } from '../../../electron/top/answer-failure'

export const NOW = Date.UTC(2026, 0, 1)
const MOMENT = { now: NOW, gatewayDate: null }

/** What becomes of an error of the platform. */
export const platformError = (
  code: string | number | null,
  subCode: string | null = null,
  subMsg: string | null = null,
) =>
  answerFailure(
    {
      kind: 'error',
      code: code === null ? null : String(code),
      msg: 'Message',
      subCode,
      subMsg,
      requestId: 'r1',
    },
    MOMENT,
  )

/** What becomes of an answer that is no success. */
export const refusal = (msgCode: string | null, msgInfo: string | null = '说明') =>
  answerFailure(
    { kind: 'result', success: false, resultData: null, msgCode, msgInfo, requestId: 'r1' },
    MOMENT,
  )

import { type Fault, fault } from '../fault'
import { plain } from '../site'
import { result, says } from './answers'

/** `success=false` with codes of the number service, and what each is to the agent. */
const CODES: readonly (readonly [msgCode: string, ends: string])[] = [
  ['isv.NO_AVAILABLE_NUMBER', 'business/no-free-number'],
  ['isv.BIND_CONFLICT', 'business/binding-conflict'],
  ['isv.MOBILE_NUMBER_ILLEGAL', 'business/customer-phone-wrong'],
  ['isv.EXPIRE_DATE_ILLEGAL', 'invalid-argument'],
  ['isv.FLOW_LIMIT', 'throttled'],
  ['isv.FORBIDDEN_ACTION', 'permission'],
  ['isv.OUT_OF_SERVICE', 'permission/number-service-closed'],
  ['5100', 'business'],
  ['', 'business'],
]

/** The platform took the call and gives no number. */
export const REFUSALS: readonly Fault[] = CODES.map(([msgCode, ends]) =>
  fault(
    `refused-${msgCode === '' ? 'without-code' : msgCode.replace(/\W+/g, '-').toLowerCase()}`,
    `\`success=false\`, ${msgCode === '' ? 'no `msg_code`' : `\`msg_code\` \`${msgCode}\``}`,
    plain(says(result({ success: false, msg_code: msgCode, msg_info: '工单已完结' }))),
    ends,
  ),
)

import { type Fault, fault } from '../fault'
import { plain } from '../site'
import { errorJson, result, says } from './answers'

const HUGE = 'x'.repeat(900_000)
/** Turns what follows round, and is not seen itself. */
const TURNED = '\u202e\u2067工单\u061c'

const TEXTS = [
  ['oversize', '900,000 characters', HUGE],
  ['right-to-left', 'marks that turn the text round', TURNED],
] as const

const ERROR_FIELDS: readonly (readonly [field: string, ends: string])[] = [
  ['code', 'remote/unlisted'],
  ['msg', 'session-expired'],
  ['sub_code', 'session-expired'],
  ['sub_msg', 'session-expired'],
  ['request_id', 'session-expired'],
]
const RESULT_FIELDS: readonly (readonly [field: string, ends: string])[] = [
  ['msg_code', 'business'],
  ['msg_info', 'business'],
]

/** Every field that a person gets to see, with texts that nobody can lay out. */
export const FIELDS: readonly Fault[] = TEXTS.flatMap(([name, how, text]) => [
  ...ERROR_FIELDS.map(([field, ends]) =>
    fault(
      `${name}-${field}`,
      `\`${field}\`: ${how}`,
      plain(says(errorJson({ code: 27, [field]: text }))),
      ends,
    ),
  ),
  ...RESULT_FIELDS.map(([field, ends]) =>
    fault(
      `${name}-${field}`,
      `\`${field}\`: ${how}`,
      plain(says(result({ success: false, [field]: text }))),
      ends,
    ),
  ),
  fault(
    `${name}-number`,
    `\`result_data\`: ${how}`,
    plain(says(result({ success: true, result_data: text }))),
    'number/unknown',
  ),
])

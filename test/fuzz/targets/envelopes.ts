import fc, { type Arbitrary } from 'fast-check'
import { parseHttpDate } from '../../../electron/net/answer'
import { headerParameters } from '../../../electron/sandbox-gateway/header-parameters'
import { multipartFields } from '../../../electron/sandbox-gateway/multipart'
import { readParameters } from '../../../electron/sandbox-gateway/parameters'
import { RESPONSE_ROOT } from '../../../electron/top/method'
import { answered } from '../../support/answered'
import { bytes, holds, longer, type Target, target } from '../target'
import { copiedText, damaged } from '../texts'

/** An answer of whatever kind ends as a number or as a failure that an answer can have. */
async function envelope(body: Uint8Array): Promise<void> {
  const found = await answered(body)
  if (found.ok) {
    holds(found.value.number.raw.trim() !== '', 'a number of nothing')
    return
  }
  const { kind, subCode, platformMessage } = found.error
  holds(kind !== 'defect' && kind !== 'cancelled', `ended as ${kind} (${subCode})`)
  holds((platformMessage ?? '').length <= 501, 'a message without end')
}

const NAMES = [
  'result',
  'result_data',
  'success',
  'msg_code',
  'msg_info',
  'error_response',
  'code',
  'msg',
  'sub_code',
  'sub_msg',
  'request_id',
  RESPONSE_ROOT,
  '__proto__',
  'constructor',
]
const value = fc.oneof(
  copiedText,
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.constantFrom(
    'true',
    '17788889898',
    'isv.permission-api-package-limit',
    'This ban will last for 3 more seconds',
  ),
)
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: copiedText },
)
const members = fc.array(fc.tuple(name, value), { maxLength: 6 })
const objectOf = (all: readonly (readonly [string, unknown])[]) =>
  `{${all.map(([key, of]) => `${JSON.stringify(key)}:${JSON.stringify(of)}`).join(',')}}`

const json: Arbitrary<string> = fc
  .tuple(fc.constantFrom('error_response', 'result', RESPONSE_ROOT), members, fc.boolean())
  .map(([root, all, nested]) => {
    const inner = objectOf(all)
    return nested ? `{"${RESPONSE_ROOT}":{"${root}":${inner}}}` : `{"${root}":${inner}}`
  })

const tag = (text: string) => text.replace(/\W/g, '') || 'a'
const xml: Arbitrary<string> = fc
  .tuple(fc.constantFrom('error_response', RESPONSE_ROOT), members, fc.boolean())
  .map(([root, all, declared]) => {
    const inner = all.map(([key, of]) => `<${tag(key)}>${of}</${tag(key)}>`).join('')
    return `${declared ? '<?xml version="1.0"?>' : ''}<${root}><result>${inner}</result></${root}>`
  })

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / Math.max(8, piece.length)))
/** Many of them side by side, and one long one in each field that is shown. */
function longerJson(piece: string, length: number): string {
  const shown = JSON.stringify(longer(piece, length / 4))
  const fields = `"code":15,"msg":${shown},"sub_code":${shown},"sub_msg":${shown}`
  return `{"a":[${repeated(`${piece},`, length)}1],"error_response":{${fields}}}`
}
function longerXml(piece: string, length: number): string {
  const shown = longer(piece.replace(/[<>&]/g, ' '), length / 2)
  const many = repeated(piece.replace(/^<\?.*?\?>/, ''), length)
  return `<error_response><msg>${shown}</msg>${many}</error_response>`
}
const body = (all: Arbitrary<string>) => fc.oneof(all, damaged(all))

const field = fc.tuple(
  fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 })
    .map((key) => key.replace(/["\\%\r\n]/g, '_')),
  copiedText.map((of) => Buffer.from(of).toString()),
)
const multipart: Arbitrary<[[string, string][], string]> = fc.tuple(
  fc.array(field, { maxLength: 5 }),
  fc.constantFrom('a', 'AbC123', '----x'),
)
const part = ([key, of]: readonly [string, string]) =>
  `content-disposition: form-data; name="${key}"\r\n\r\n${of}`

/** What was put together comes apart again as it was. */
function wholeMultipart([fields, boundary]: [[string, string][], string]): void {
  const whole = `${fields.map((each) => `--${boundary}\r\n${part(each)}\r\n`).join('')}--${boundary}--\r\n`
  if (fields.some(([, of]) => `\r\n${of}`.includes(`\r\n--${boundary}`))) return
  const read = multipartFields(`multipart/form-data; boundary="${boundary}"`, bytes(whole))
  holds(JSON.stringify(read) === JSON.stringify(fields), 'other fields than were sent')
}

function brokenMultipart(given: string): void {
  for (const type of ['multipart/form-data; boundary=a', `multipart/form-data; ${given}`])
    for (const [key, of] of multipartFields(type, bytes(given)))
      holds(typeof key === 'string' && typeof of === 'string', 'a field without a text')
  readParameters(new URLSearchParams(given), 'application/x-www-form-urlencoded', bytes(given))
  headerParameters(given)
  parseHttpDate(given)
}

/** Answers of a gateway, and requests to ours. */
export const ENVELOPES: readonly Target[] = [
  target('JSON envelopes', body(json), (given) => envelope(bytes(given)), longerJson),
  target('XML envelopes', body(xml), (given) => envelope(bytes(given)), longerXml),
  target('bytes for an answer', fc.uint8Array({ maxLength: 200 }), envelope, (given, length) => {
    const long = new Uint8Array(length)
    for (let at = 0; at < length; at += 1) long[at] = given[at % Math.max(1, given.length)] ?? 0
    return long
  }),
  target(
    'multipart, whole',
    multipart,
    wholeMultipart,
    ([fields, boundary], length): [[string, string][], string] => [
      Array.from(
        { length: Math.ceil(length / 60) },
        (_, at) =>
          fields[at % Math.max(1, fields.length)] ?? (['a', 'b'.repeat(40)] as [string, string]),
      ),
      boundary,
    ],
  ),
  target(
    'multipart, broken',
    damaged(
      multipart.map(([fields, boundary]) =>
        fields.map((each) => `--${boundary}\r\n${part(each)}\r\n`).join(''),
      ),
    ),
    brokenMultipart,
    longer,
  ),
]

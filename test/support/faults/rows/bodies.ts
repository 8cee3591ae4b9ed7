import { RESPONSE_ROOT } from '../../../../electron/top/method'
import { CREDENTIALS } from '../credentials'
import { type Fault, fault } from '../fault'
import { plain } from '../site'
import { errorJson, GOOD, NUMBER, PAGE, result, says } from './answers'

const NOT_ONE = 'bad-response/answer-incomplete'
const WITHOUT = 'bad-response/answer-without-number'
const NUMBERED = 'number/mobile'
const SHOWN = 'number/unknown'

const body = (id: string, how: string, text: string | Uint8Array, ends: string) =>
  fault(`body-${id}`, how, plain(says(text)), ends)
const LEVELS = 100_000
const nested = (open: string, close: string) => open.repeat(LEVELS) + close.repeat(LEVELS)
/** A good answer with these bytes in the place of its number. */
const withBytes = (bytes: readonly number[]) => {
  const [before = '', after = ''] = GOOD.split(NUMBER)
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])
}

const JSON_BODIES: readonly Fault[] = [
  body('empty', 'nothing', '', NOT_ONE),
  body('spaces', 'spaces', ' \n '.repeat(100), NOT_ONE),
  body('nul', '1,000 NULs', Buffer.alloc(1000), NOT_ONE),
  body('nul-inside', 'a raw NUL in the number', GOOD.replace(NUMBER, `${NUMBER}\0`), SHOWN),
  body('nul-between', 'a raw NUL between two members', GOOD.replace(',', ',\0'), NOT_ONE),
  body(
    'utf-8-invalid',
    'bytes that are no UTF-8, as number',
    withBytes([0xff, 0xfe, 0xc0, 0x80]),
    SHOWN,
  ),
  body(
    'utf-8-cut',
    'a character that is cut short, in the message',
    Buffer.concat([
      Buffer.from('{"error_response":{"code":27,"msg":"'),
      Buffer.from([0xe4, 0xb8]),
      Buffer.from('"}}'),
    ]),
    'session-expired',
  ),
  body('utf-16', 'UTF-16', Buffer.from(GOOD, 'utf16le'), NOT_ONE),
  body('bom', 'a byte order mark, then a number', `\ufeff${GOOD}`, NUMBERED),
  body(
    'surrogate-number',
    'half a character as number',
    result({ success: true, result_data: '' }).replace('""', '"\\ud800"'),
    SHOWN,
  ),
  body(
    'surrogate-message',
    'half a character as message',
    errorJson({ code: 27, msg: '@' }).replace('@', '\\udfff'),
    'session-expired',
  ),
  body('levels-array', '100,000 levels of `[`', nested('[', ']'), NOT_ONE),
  body(
    'levels-object',
    '100,000 levels of `{"a":`',
    `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`,
    NOT_ONE,
  ),
  body(
    'levels-beside',
    'a number beside 100,000 levels',
    GOOD.replace('{', `{"a":${nested('[', ']')},`),
    NOT_ONE,
  ),
  body(
    'duplicate-keys',
    '`success` twice, `false` last',
    `{"result":{"success":true,"success":false,"result_data":"${NUMBER}","msg_code":"5100"}}`,
    'business',
  ),
  body(
    'duplicate-roots',
    'a number and an error in one answer',
    `{"${RESPONSE_ROOT}":{"result":{"success":true,"result_data":"${NUMBER}"}},"error_response":{"code":27}}`,
    'session-expired',
  ),
  body(
    'proto',
    '`__proto__` as envelope',
    `{"__proto__":{"result":{"success":true,"result_data":"${NUMBER}"}}}`,
    NOT_ONE,
  ),
  body(
    'proto-result',
    '`__proto__` as result',
    `{"result":{"__proto__":{"success":true,"result_data":"${NUMBER}"}}}`,
    NOT_ONE,
  ),
  body(
    'constructor',
    '`constructor` and `toString` as members',
    '{"result":{"constructor":{"success":true},"toString":1}}',
    NOT_ONE,
  ),
  body('truncated', 'half of a good answer', GOOD.slice(0, GOOD.length / 2), NOT_ONE),
  body('and-more', 'a good answer and more', `${GOOD}${GOOD}`, NOT_ONE),
  body('callback', 'JSONP', `callback(${GOOD})`, NOT_ONE),
  body('array', 'an array', `[${GOOD}]`, NOT_ONE),
  body('text', 'a JSON text', JSON.stringify(GOOD), NOT_ONE),
  body('null', '`null`', 'null', NOT_ONE),
  body('number', 'a number alone', NUMBER, NOT_ONE),
  body('page', 'a page', PAGE, NOT_ONE),
  body(
    'no-result',
    'an envelope without a result',
    `{"${RESPONSE_ROOT}":{"request_id":"x"}}`,
    NOT_ONE,
  ),
  body('error-text', 'an error that is a text', '{"error_response":"no"}', NOT_ONE),
  body('no-success', 'no `success`', result({ result_data: NUMBER }), NOT_ONE),
  body(
    'success-maybe',
    '`success` is `"maybe"`',
    result({ success: 'maybe', result_data: NUMBER }),
    NOT_ONE,
  ),
  body('no-number', '`success=true` and nothing else', result({ success: true }), WITHOUT),
  body(
    'number-null',
    'the number is `null`',
    result({ success: true, result_data: null }),
    WITHOUT,
  ),
  body('number-blank', 'the number is blank', result({ success: true, result_data: ' ' }), WITHOUT),
  body(
    'number-object',
    'the number is an object',
    result({ success: true, result_data: { a: 1 } }),
    WITHOUT,
  ),
  body(
    'number-array',
    'the number is an array',
    result({ success: true, result_data: [NUMBER] }),
    WITHOUT,
  ),
  body(
    'number-true',
    'the number is `true`',
    result({ success: true, result_data: true }),
    WITHOUT,
  ),
  body(
    'number-literal',
    'the number is a number literal',
    GOOD.replace(`"${NUMBER}"`, NUMBER),
    NUMBERED,
  ),
  body(
    'number-huge',
    'the number is a literal of 100,000 digits',
    GOOD.replace(`"${NUMBER}"`, '9'.repeat(100_000)),
    SHOWN,
  ),
  body(
    'number-secret',
    'the number is the Session Key',
    result({ success: true, result_data: CREDENTIALS.sessionKey }),
    'bad-response/answer-with-credentials',
  ),
  body(
    'error-secret',
    'the message repeats the App Secret',
    errorJson({ code: 25, msg: CREDENTIALS.appSecret }),
    'signature',
  ),
  body(
    'number-command',
    'the number is a command',
    result({ success: true, result_data: '$(id)' }),
    SHOWN,
  ),
]

const root = (inner: string) => `<${RESPONSE_ROOT}>${inner}</${RESPONSE_ROOT}>`
const GOOD_XML = root(
  `<result><result_data>${NUMBER}</result_data><success>true</success></result>`,
)
const LAUGHS = Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
)
const xml = (id: string, how: string, text: string, ends: string) =>
  fault(`xml-${id}`, how, plain(says(text)), ends, { format: 'xml' })

const XML_BODIES: readonly Fault[] = [
  xml(
    'laughs',
    'a billion laughs: entities of entities',
    `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS.join('')}]>${root('<result>&l9;</result>')}`,
    NOT_ONE,
  ),
  xml(
    'external',
    'an entity that is a file of this machine',
    `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${GOOD_XML.replace(NUMBER, '&f;')}`,
    NOT_ONE,
  ),
  xml(
    'unknown-entity',
    'an entity that nobody has defined, as number',
    GOOD_XML.replace(NUMBER, '&nobody;'),
    SHOWN,
  ),
  xml(
    'character-references',
    'a number in character references',
    GOOD_XML.replace('1777', '&#49;&#x37;&#55;7'),
    NUMBERED,
  ),
  xml('levels', '100,000 levels', root(nested('<a>', '</a>')), NOT_ONE),
  xml('truncated', 'half of a good answer', GOOD_XML.slice(0, GOOD_XML.length / 2), NOT_ONE),
  xml('crossed', 'elements that cross', GOOD_XML.replace('</result></', '</x></'), NOT_ONE),
  xml(
    'proto',
    '`__proto__` as element',
    root(`<__proto__><success>true</success></__proto__>`),
    NOT_ONE,
  ),
  xml('other-root', 'another root', GOOD_XML.replaceAll(RESPONSE_ROOT, 'response'), NOT_ONE),
  xml('cdata', 'a number in CDATA', GOOD_XML.replace(NUMBER, `<![CDATA[${NUMBER}]]>`), NUMBERED),
  xml('page', 'a page', PAGE, NOT_ONE),
]

/** What is whole as HTTP and no answer of the platform, or a strange one. */
export const BODIES: readonly Fault[] = [...JSON_BODIES, ...XML_BODIES]

/** The ways in which a gateway, or what stands between, may write a text that it was sent. */
const percent = (text: string, upper: boolean) =>
  [...Buffer.from(text)].map((byte) => `%${asHex(byte, 2, upper)}`).join('')
const asHex = (value: number, digits: number, upper: boolean) => {
  const hex = value.toString(16).padStart(digits, '0')
  return upper ? hex.toUpperCase() : hex
}
const units = (text: string, write: (code: number) => string) =>
  text.replace(/[\s\S]/g, (unit) => write(unit.charCodeAt(0)))
/** Base64 of the text behind so many other bytes, as it stands inside of a longer one. */
const base64 = (text: string, before: number) =>
  Buffer.from(`${'='.repeat(before)}${text}@@`).toString('base64')
const url = (coded: string) => coded.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

export const FORMS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['URL-encoded', (text) => encodeURIComponent(text)],
  ['form-encoded', (text) => new URLSearchParams({ a: text }).toString().slice(2)],
  ['URL-encoded whole, upper case', (text) => percent(text, true)],
  ['URL-encoded whole, lower case', (text) => percent(text, false)],
  ['URL-encoded twice', (text) => encodeURIComponent(percent(text, true))],
  ['as a JSON string', (text) => JSON.stringify(text).slice(1, -1)],
  ['as a JSON string with \\/', (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/')],
  ['as JSON in JSON', (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3)],
  ['as \\uXXXX', (text) => units(text, (code) => `\\u${asHex(code, 4, true)}`)],
  ['as \\uxxxx', (text) => units(text, (code) => `\\u${asHex(code, 4, false)}`)],
  ['as \\xXX', (text) => units(text, (code) => `\\x${asHex(code, 2, false)}`)],
  ['as decimal references', (text) => units(text, (code) => `&#${code};`)],
  ['as hexadecimal references', (text) => units(text, (code) => `&#x${asHex(code, 4, true)};`)],
  ['in base64', (text) => base64(text, 0)],
  ['in base64, one byte on', (text) => base64(text, 1)],
  ['in base64, two bytes on', (text) => base64(text, 2)],
  ['in base64url', (text) => url(base64(text, 0))],
  ['in base64url, one byte on', (text) => url(base64(text, 1))],
  ['in base64url, two bytes on', (text) => url(base64(text, 2))],
  ['in base64, URL-encoded', (text) => encodeURIComponent(base64(text, 1))],
  ['in hex', (text) => Buffer.from(text).toString('hex')],
  ['in hex, upper case', (text) => Buffer.from(text).toString('hex').toUpperCase()],
]

import { type ParseOptions, parse } from 'lossless-json'

const OPTIONS: ParseOptions = {
  // Every number as its own text, so that no digit is lost.
  parseNumber: (digits) => digits,
  // The last one counts, as for every reader of the platform's own world; the library would throw.
  onDuplicateKey: ({ newValue }) => newValue,
}

const tryParse = (text: string): unknown => {
  try {
    return parse(text, null, OPTIONS)
  } catch {
    return undefined
  }
}

const TOKEN = /"|\p{Cc}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\[\s\S]/gu
const JSON_ESCAPE = /^\\(?:["\\/bfnrt]|u.{4})$/

const unicode = (hex: string): string => `\\u${hex.padStart(4, '0')}`
const control = (character: string): string =>
  character < ' ' ? unicode(character.charCodeAt(0).toString(16)) : character

function repairToken(token: string): string {
  if (!token.startsWith('\\')) return control(token)
  if (JSON_ESCAPE.test(token)) return token
  const escaped = token.slice(1)
  // Writers that escape for JavaScript or Python.
  if (escaped === "'") return escaped
  if (/^x../.test(escaped)) return unicode(escaped.slice(1))
  // Writers that do not escape at all (`D:\work`): what they wrote is kept.
  return `\\\\${control(escaped)}`
}

/**
 * Corrects what careless writers leave in the strings of a JSON text: raw control characters and
 * escapes that JSON does not have. In one pass, and nothing outside of strings or in right ones changes,
 * so that a text that was cut short stays one.
 */
function repairJson(text: string): string {
  let inString = false
  return text.replace(TOKEN, (token) => {
    if (token === '"') inString = !inString
    return inString ? repairToken(token) : token
  })
}

/**
 * Reads JSON with every number as text; undefined when it is not JSON. An answer is read even with
 * faulty strings in it: a number that cannot be read has been paid for all the same.
 */
export const readJson = (text: string): unknown => tryParse(text) ?? tryParse(repairJson(text))

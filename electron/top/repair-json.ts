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
export function repairJson(text: string): string {
  let inString = false
  return text.replace(TOKEN, (token) => {
    if (token === '"') inString = !inString
    return inString ? repairToken(token) : token
  })
}

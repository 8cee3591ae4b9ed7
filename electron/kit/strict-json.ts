/** Deeper than any kit; what is nested on is made to exhaust somebody. */
const MOST_DEPTH = 8
/** Names by which JavaScript reaches an object's prototype. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads JSON that has one reading only: a key that stands twice is one value for one program and another
 * for the next. Undefined for anything else, and for what is nested too deep.
 */
export function parseStrictJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return hasPlainKeys(text) ? value : undefined
  } catch {
    // The parser's own message quotes the text.
    return undefined
  }
}

/** Of a text that is JSON: every key once in its object, none that reaches a prototype, and not too deep. */
function hasPlainKeys(text: string): boolean {
  // An array has no keys: a colon follows those of objects alone.
  const open: Set<string>[] = []
  let string = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"') {
      const end = endOfString(text, at)
      string = text.slice(at, end)
      at = end - 1
    } else if (character === '{' || character === '[') {
      if (open.push(new Set()) > MOST_DEPTH) return false
    } else if (character === '}' || character === ']') {
      open.pop()
    } else if (character === ':') {
      // Escapes are another spelling of the same key.
      const key: unknown = JSON.parse(string)
      const keys = open.at(-1)
      if (typeof key !== 'string' || REFUSED_KEYS.has(key) || keys?.has(key)) return false
      keys?.add(key)
    }
  }
  return true
}

/** Behind its closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

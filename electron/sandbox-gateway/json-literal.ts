const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g

/**
 * The source text of a member's scalar value, for numbers that JSON.parse would round:
 * `9007199254740993` stays that. Looks only at the outermost object, so that look-alikes in strings
 * and in nested objects do not count; of a name given twice the last counts, as in JSON.parse.
 * `json` must be valid JSON (checked by the caller); undefined when there is no such scalar member.
 */
export const memberLiteral = (json: string, name: string): string | undefined => {
  let found: string | undefined
  let depth = 0
  let key: string | undefined
  let previous = ''
  for (const [token] of json.matchAll(TOKEN)) {
    if (depth === 1 && token === ':') key = JSON.parse(previous)
    if (depth === 1 && previous === ':' && key === name) {
      found = token === '{' || token === '[' ? undefined : token
    }
    if (token === '{' || token === '[') depth += 1
    if (token === '}' || token === ']') depth -= 1
    previous = token
  }
  return found
}

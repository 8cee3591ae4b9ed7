/** What stands in a policy, before anything is known of it. */
export type Values = Readonly<Record<string, unknown>>

export const asObject = (raw: unknown): Record<string, unknown> | null =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : null

/** The object of a text with comments; null when there is none. */
export function parseObject(text: string): Record<string, unknown> | null {
  try {
    return asObject(JSON.parse(withoutComments(text)))
  } catch {
    return null
  }
}

/** What does not end goes to the end, so that no beginning is tried twice. */
const TOKENS = /"(?:[^"\\]|\\[\s\S])*"?|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/g

/** Outside of texts: `// to the end of the line`, and what stands between slash and star. */
const withoutComments = (text: string): string =>
  text.replaceAll(TOKENS, (token) => (token.startsWith('"') ? token : ' '))

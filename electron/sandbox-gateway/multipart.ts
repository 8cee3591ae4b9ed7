import { headerParameters } from './header-parameters'

const DISPOSITION = /^content-disposition:\s*form-data\b(.*)$/im

// One character per byte and back, so that text search keeps the body's bytes as they are.
const bytesAsText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const utf8 = (text: string): string => Buffer.from(text, 'latin1').toString('utf8')

/** A line of its own that is nothing but the delimiter (RFC 2046, 5.1.1); the group is set on the last. */
const delimiter = (boundary: string): RegExp =>
  new RegExp(`\r\n--${boundary.replace(/\W/g, '\\$&')}(--)?[ \t]*(?=\r\n|$)`, 'g')

/** What stands between two delimiters; what comes before the first or after the last is no part. */
function partsOf(body: string, boundary: string): readonly string[] {
  const parts: string[] = []
  let begin: number | undefined
  for (const match of body.matchAll(delimiter(boundary))) {
    if (begin !== undefined) parts.push(body.slice(begin, match.index))
    if (match[1] !== undefined) break
    begin = match.index + match[0].length
  }
  return parts
}

/**
 * The text fields of a multipart/form-data body (RFC 7578), values as UTF-8. File parts are left
 * out: the platform does not sign them. A malformed part, or one that is not ended, is left out too;
 * the signature, which covers every field, then fails.
 */
export const multipartFields = (contentType: string, body: Uint8Array): [string, string][] => {
  const boundary = headerParameters(contentType).get('boundary') ?? ''
  if (boundary === '') return []

  // The leading line break makes the first delimiter look like every other.
  return partsOf(`\r\n${bytesAsText(body)}`, boundary).flatMap((part): [string, string][] => {
    const headEnd = part.indexOf('\r\n\r\n')
    if (headEnd < 0) return []
    const attributes = headerParameters(DISPOSITION.exec(part.slice(0, headEnd))?.[1] ?? '')
    const name = attributes.get('name')
    if (name === undefined || attributes.has('filename') || attributes.has('filename*')) return []
    return [[utf8(name), utf8(part.slice(headEnd + 4))]]
  })
}

const BOUNDARY = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i
const DISPOSITION = /^content-disposition:\s*form-data\b(.*)$/im
// .NET's HttpClient leaves the quotes out.
const NAME = /;\s*name=(?:"([^"]*)"|([^\s;]+))/i

// One character per byte and back, so that text search keeps the body's bytes as they are.
const bytesAsText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const utf8 = (text: string): string => Buffer.from(text, 'latin1').toString('utf8')

/**
 * The text fields of a multipart/form-data body (RFC 7578), values as UTF-8. File parts are left
 * out: the platform does not sign them. A malformed part is left out too; the signature, which
 * covers every field, then fails.
 */
export const multipartFields = (contentType: string, body: Uint8Array): [string, string][] => {
  const match = BOUNDARY.exec(contentType)
  const boundary = match?.[1] ?? match?.[2]
  if (boundary === undefined) return []

  // The leading line break makes the first delimiter look like every other.
  const parts = `\r\n${bytesAsText(body)}`.split(`\r\n--${boundary}`)
  return parts.slice(1, -1).flatMap((part): [string, string][] => {
    const headEnd = part.indexOf('\r\n\r\n')
    if (headEnd < 0) return []
    const attributes = DISPOSITION.exec(part.slice(0, headEnd))?.[1] ?? ''
    const named = NAME.exec(attributes)
    const name = named?.[1] ?? named?.[2]
    if (name === undefined || /;\s*filename\*?=/i.test(attributes)) return []
    return [[utf8(name), utf8(part.slice(headEnd + 4))]]
  })
}

import { multipartFields } from './multipart'

/** Text parameters by name. */
export type Parameters = ReadonlyMap<string, string>

const bodyFields = (contentType: string, body: Uint8Array): Iterable<readonly [string, string]> => {
  if (/^multipart\/form-data\b/i.test(contentType)) return multipartFields(contentType, body)
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) {
    return new URLSearchParams(new TextDecoder().decode(body))
  }
  return []
}

/**
 * All parameters of a request: the official Java SDK sends the system's in the query and the
 * method's in the body, the Node SDK everything in a multipart body. The first of a repeated name
 * counts and the query comes first, as in a Java servlet. An unknown body type adds nothing.
 */
export const readParameters = (
  query: URLSearchParams,
  contentType: string,
  body: Uint8Array,
): Parameters => {
  const parameters = new Map<string, string>()
  for (const [name, value] of [...query, ...bodyFields(contentType, body)]) {
    if (!parameters.has(name)) parameters.set(name, value)
  }
  return parameters
}

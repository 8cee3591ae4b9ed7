const PARAMETER = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g

/**
 * The parameters of a header such as `multipart/form-data; boundary="x"` by their names in lower case.
 * .NET's HttpClient leaves quotes out where they are usual. The first of a repeated name counts.
 */
export function headerParameters(header: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, plain = ''] of header.matchAll(PARAMETER)) {
    const key = name.toLowerCase()
    const value = quoted?.replace(/\\(.)/g, '$1') ?? plain
    if (!parameters.has(key)) parameters.set(key, value)
  }
  return parameters
}

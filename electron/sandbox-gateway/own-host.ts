const NAMES = ['127.0.0.1', 'localhost']
const HTTP_PORT = 80

/**
 * Whether a Host header names this gateway. A page from elsewhere can point its own name at this machine
 * (DNS rebinding) and would then be of the gateway's origin; the name it was loaded by gives it away.
 */
export function isOwnHost(header: string | undefined, port: number | undefined): boolean {
  const host = header?.toLowerCase()
  return NAMES.some((name) => host === `${name}:${port}` || (port === HTTP_PORT && host === name))
}

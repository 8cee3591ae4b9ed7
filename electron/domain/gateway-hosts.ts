/** `eco.taobao.com`, with a port `gw.example.com:8443`, or every host below a domain, `*.example.com`. */
export const GATEWAY_HOST = /^(?:\*\.)?[a-z\d](?:[a-z\d.-]{0,252}[a-z\d])?(?::\d{1,5})?$/

/** Whether an address is at one of these hosts. A host without a port means all of its ports. */
export function isHostAllowed(address: string, hosts: readonly string[]): boolean {
  const { hostname, port, protocol } = new URL(address)
  const at = port === '' ? (protocol === 'http:' ? '80' : '443') : port
  return hosts.some((allowed) => {
    const [host = '', only = at] = allowed.split(':')
    if (only !== at) return false
    return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host
  })
}

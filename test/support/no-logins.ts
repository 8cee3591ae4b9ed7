import type { ProxyLogins } from '../../electron/domain/proxy-login'
import { err } from '../../electron/domain/result'

/** Nobody has entered anything for any proxy. */
export const noLogins: ProxyLogins = {
  find: async () => err('unknown'),
  accepted() {},
  refused() {},
}

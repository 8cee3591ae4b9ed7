import { systemRoots } from './system-roots'
import { isVouchedFor } from './trusted-chain'

interface Server {
  readonly chain: readonly string[]
  readonly host: string
}

/** Whether the company's own roots or the system's vouch for it. Loaded when Chromium's own do not. */
export const vouchFor = (server: Server, companyCertificates: readonly string[]): boolean =>
  isVouchedFor({
    ...server,
    now: Date.now(),
    roots: [...companyCertificates, ...systemRoots()],
  })

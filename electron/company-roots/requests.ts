import type { certificateChannels } from '../contract/certificate-channels'
import type { HandlersOf } from '../contract/channel'
import { ok } from '../domain/result'
import type { CompanyRoots } from './company-roots'

/** Loaded when a page asks: few ever do. */
export const certificateRequests = (
  load: () => Promise<CompanyRoots>,
): HandlersOf<typeof certificateChannels> => ({
  'certificates.read': async () => ok((await load()).read()),
  'certificates.add': async () => (await load()).add(),
  'certificates.remove': async (fingerprint) => (await load()).remove(fingerprint),
})

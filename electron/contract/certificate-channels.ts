import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { CERTIFICATES_KINDS, SETTINGS_KINDS } from '../domain/failure-kinds'
import type { ChannelGroup } from './channel'

const nothing = z.undefined()
const failure = failureSchema({ ...CERTIFICATES_KINDS, ...SETTINGS_KINDS })

/** One of the company's roots, for a person to recognise. */
export const companyRootSchema = z.object({
  /** Who it says it is, in one line; somebody else's text. */
  name: z.string(),
  /** Epoch milliseconds. */
  validTo: z.number(),
  /** SHA-256, as `AB:CD:…`. */
  fingerprint: z.string(),
})
export type CompanyRoot = z.infer<typeof companyRootSchema>

/** The company's roots that count beside the system's. */
export const certificateChannels = {
  'certificates.read': {
    args: z.tuple([]),
    result: z.array(companyRootSchema),
    failure: z.never(),
  },
  /** Asks in the system's own dialogs which file, and whether to trust it: a page can name none. False for no file. */
  'certificates.add': { args: z.tuple([]), result: z.boolean(), failure },
  'certificates.remove': {
    args: z.tuple([z.string().check(z.maxLength(128))]),
    result: nothing,
    failure,
  },
} satisfies ChannelGroup

import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { CREDENTIALS_KINDS, KIT_KINDS, SETTINGS_KINDS } from '../domain/failure-kinds'
import { profileIdSchema } from '../domain/profile'
import type { ChannelGroup } from './channel'
import { LONGEST_PASS_PHRASE, MOST_KIT_TEXT } from './kit'
import { MOST_PROFILES } from './settings'

const nothing = z.undefined()
const failure = failureSchema({ ...KIT_KINDS, ...CREDENTIALS_KINDS, ...SETTINGS_KINDS })
/** A pass phrase goes from the page to main, and never back. */
const passPhrase = z.string().check(z.maxLength(LONGEST_PASS_PHRASE))

export const kitExportSchema = z.object({
  stores: z.array(profileIdSchema).check(z.maxLength(MOST_PROFILES)),
  preferences: z.boolean(),
  /** With the stores' keys: such a kit is sealed. */
  credentials: z.boolean(),
  /** Null leaves a kit without credentials readable. */
  passPhrase: z.nullable(passPhrase),
})
export type KitExport = z.infer<typeof kitExportSchema>

export const kitImportSchema = z.object({
  mode: z.enum(['merge', 'replace']),
  preferences: z.boolean(),
})
export type KitImport = z.infer<typeof kitImportSchema>

/** Settings kits: how far an import is, the topic `kit` says. */
export const kitChannels = {
  /** Asks for a place in the system's dialog; its file's name, or null when that was dismissed. */
  'kit.export': { args: z.tuple([kitExportSchema]), result: z.nullable(z.string()), failure },
  /** Asks for a file in the system's dialog. */
  'kit.choose': { args: z.tuple([]), result: nothing, failure },
  /** Name and text of a file that was dropped on the page. */
  'kit.receive': {
    args: z.tuple([
      z.string().check(z.maxLength(1024)),
      z.string().check(z.maxLength(MOST_KIT_TEXT + 1)),
    ]),
    result: nothing,
    failure,
  },
  'kit.unseal': { args: z.tuple([passPhrase]), result: nothing, failure },
  /** The number of the kit that is shown: another one may have come meanwhile. */
  'kit.import': { args: z.tuple([z.int(), kitImportSchema]), result: nothing, failure },
  /** The kit that is open is not wanted. */
  'kit.close': { args: z.tuple([]), result: nothing, failure: z.never() },
} satisfies ChannelGroup

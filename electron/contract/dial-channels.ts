import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { DIAL_KINDS, SETTINGS_KINDS } from '../domain/failure-kinds'
import { workcardIdSchema } from '../domain/workcard-id'
import type { ChannelGroup } from './channel'
import { dialSettingsSchema, programStateSchema } from './dial'

const nothing = z.undefined()
const failure = failureSchema({ ...DIAL_KINDS, ...SETTINGS_KINDS })
/** Calling the number, and what calls it. */
export const dialChannels = {
  /** Dials the number of this work card, if it is still the one on screen. */
  'lookup.dial': { args: z.tuple([workcardIdSchema]), result: nothing, failure },
  /** The program that was chosen in the system's own dialog for files; null for none. */
  'dial.choose-program': {
    args: z.tuple([]),
    result: z.nullable(z.object({ path: z.string(), state: programStateSchema })),
    failure,
  },
  /** Of the program that is saved: a page cannot ask about any other file. */
  'dial.program-state': { args: z.tuple([]), result: programStateSchema, failure },
  /** Saved once what is new of it is confirmed in the system's own dialog. */
  'dial.save': { args: z.tuple([dialSettingsSchema]), result: nothing, failure },
} satisfies ChannelGroup

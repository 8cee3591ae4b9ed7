import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { DIAL_KINDS, SETTINGS_KINDS } from '../domain/failure-kinds'
import { workcardIdSchema } from '../domain/workcard-id'
import type { ChannelGroup } from './channel'
import { argumentsSchema, sipHostSchema } from './dial'

const nothing = z.undefined()
const failure = failureSchema({ ...DIAL_KINDS, ...SETTINGS_KINDS })
/** Calling the number, and what calls it. */
export const dialChannels = {
  /** Dials the number of this work card, if it is still the one on screen. */
  'lookup.dial': { args: z.tuple([workcardIdSchema]), result: nothing, failure },
  /** Opens the system's own dialog for files, and asks there whether what was chosen may run. */
  'dial.choose-program': { args: z.tuple([]), result: nothing, failure },
  /** Saved once they are confirmed in the system's own dialog. */
  'dial.save-arguments': { args: z.tuple([argumentsSchema]), result: nothing, failure },
  'dial.save-sip-host': { args: z.tuple([sipHostSchema]), result: nothing, failure },
} satisfies ChannelGroup

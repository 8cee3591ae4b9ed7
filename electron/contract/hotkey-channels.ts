import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { SETTINGS_KINDS } from '../domain/failure-kinds'
import type { ChannelGroup } from './channel'
import { hotkeyStatusSchema } from './hotkey'

const failure = failureSchema(SETTINGS_KINDS)

/** The global hotkey. */
export const hotkeyChannels = {
  'hotkey.save': {
    args: z.tuple([
      z.object({ accelerator: z.string().check(z.maxLength(64)), paused: z.boolean() }),
    ]),
    result: hotkeyStatusSchema,
    failure,
  },
  /** The combination that only shows the last card; null for none. */
  'hotkey.save-show': {
    args: z.tuple([z.object({ accelerator: z.nullable(z.string().check(z.maxLength(64))) })]),
    result: hotkeyStatusSchema,
    failure,
  },
  /** A page begins or ends to wait for a combination. */
  'hotkey.capture': { args: z.tuple([z.boolean()]), result: z.undefined(), failure },
} satisfies ChannelGroup

import * as z from 'zod/mini'
import type { ChannelGroup } from './channel'
import { hotkeyStatusSchema } from './hotkey'

/** The global hotkey. */
export const hotkeyChannels = {
  'hotkey.save': {
    args: z.tuple([
      z.object({ accelerator: z.string().check(z.maxLength(64)), paused: z.boolean() }),
    ]),
    result: hotkeyStatusSchema,
  },
} satisfies ChannelGroup

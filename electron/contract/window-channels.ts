import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { SETTINGS_KINDS } from '../domain/failure-kinds'
import type { ChannelGroup } from './channel'
import { SETTINGS_SECTIONS } from './settings-section'

const nothing = z.undefined()
const none = z.never()
/** The windows themselves. */
export const windowChannels = {
  /** At the given section, with the focus on its first field. */
  'window.open-settings': {
    args: z.tuple([z.optional(z.enum(SETTINGS_SECTIONS))]),
    result: nothing,
    failure: none,
  },
  /** Width and height that the panel's content wants, in CSS pixels. */
  'window.fit-panel': {
    args: z.tuple([z.int().check(z.gte(200), z.lte(420)), z.int().check(z.gte(40), z.lte(900))]),
    result: nothing,
    failure: none,
  },
  /** All that was published before this turn of the topic `paint` is on screen. */
  'window.painted': { args: z.tuple([z.int()]), result: nothing, failure: none },
  /** The panel goes; what it shows is kept. */
  'window.hide-panel': { args: z.tuple([]), result: nothing, failure: none },
  /** Whether the panel shows its small card, now and after a restart. */
  'window.keep-small': {
    args: z.tuple([z.boolean()]),
    result: nothing,
    failure: failureSchema(SETTINGS_KINDS),
  },
  /** The panel goes where it was before it was ever dragged, on every display. */
  'window.reset-place': {
    args: z.tuple([]),
    result: nothing,
    failure: failureSchema(SETTINGS_KINDS),
  },
  /** A person quits: the page has the question, or nothing is unsaved any more and the app ends. */
  'window.quit': { args: z.tuple([z.enum(['asked', 'now'])]), result: nothing, failure: none },
} satisfies ChannelGroup

import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { LOOKUP_KINDS } from '../domain/failure-kinds'
import { hotkeyStatusSchema } from './hotkey'
import { lookupStateSchema } from './lookup-state'
import { recentSchema } from './recent'
import { settingsViewSchema } from './settings'

/** Topics of the start, and their schemas. */
export const firstTopics = {
  lookup: lookupStateSchema,
  recent: recentSchema,
  /** Why the clipboard led to no lookup; the card stays. Null when there is nothing to say. */
  notice: z.nullable(failureSchema(LOOKUP_KINDS)),
  settings: settingsViewSchema,
  hotkey: hotkeyStatusSchema,
  /** A turn that the panel hands back by `window.painted`. */
  paint: z.int(),
}

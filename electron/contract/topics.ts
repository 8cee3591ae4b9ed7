import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { LOOKUP_KINDS } from '../domain/failure-kinds'
import type { Topic } from './channels'
import { healthReportSchema } from './health'
import { hotkeyStatusSchema } from './hotkey'
import { kitViewSchema } from './kit'
import { lookupStateSchema } from './lookup-state'
import { recentSchema } from './recent'
import { renewalSchema } from './renewal'
import { settingsViewSchema } from './settings'
import { updateViewSchema } from './update'

/** Published values and their schemas. */
export const topics = {
  lookup: lookupStateSchema,
  recent: recentSchema,
  /** Why the clipboard led to no lookup; the card stays. Null when there is nothing to say. */
  notice: z.nullable(failureSchema(LOOKUP_KINDS)),
  settings: settingsViewSchema,
  hotkey: hotkeyStatusSchema,
  update: updateViewSchema,
  /** The kit that is open in the settings. */
  kit: kitViewSchema,
  renewal: renewalSchema,
  health: healthReportSchema,
  /** A turn that the panel hands back by `window.painted`. */
  paint: z.int(),
} satisfies Record<Topic, z.ZodMiniType>

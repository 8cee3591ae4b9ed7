import { healthReportSchema } from './health'
import { kitViewSchema } from './kit'
import { renewalSchema } from './renewal'
import { updateViewSchema } from './update'

/** Topics of parts that are loaded when they are needed, and their schemas with them. */
export const lateTopics = {
  update: updateViewSchema,
  /** The kit that is open in the settings. */
  kit: kitViewSchema,
  renewal: renewalSchema,
  health: healthReportSchema,
}

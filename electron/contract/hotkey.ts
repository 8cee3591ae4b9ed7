import * as z from 'zod/mini'

export const DEFAULT_ACCELERATOR = 'Alt+Shift+D'

/** What is true of the global hotkey right now. */
export const hotkeyStatusSchema = z.object({
  accelerator: z.string(),
  /** `taken`: another program holds it. `refused`: a combination that the app never registers. */
  state: z.enum(['registered', 'taken', 'refused', 'paused']),
  /** Free combinations to offer when it is taken or refused. */
  alternatives: z.array(z.string()),
})
export type HotkeyStatus = z.infer<typeof hotkeyStatusSchema>

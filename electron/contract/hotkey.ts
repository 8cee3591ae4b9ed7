import * as z from 'zod/mini'

export const DEFAULT_ACCELERATOR = 'Alt+Shift+D'

/** What is true of the global hotkey right now. */
export const hotkeyStatusSchema = z.object({
  accelerator: z.string(),
  /** `taken`: another program holds it. `refused`: a combination that the app never registers. */
  state: z.enum(['registered', 'taken', 'refused', 'paused']),
  /** Free combinations to offer when it is taken, refused or switches the layout. */
  alternatives: z.array(z.string()),
  /** It works, and the desktop switches keyboard layouts or input methods by the same modifiers. */
  switchesLayout: z.optional(z.boolean()),
})
export type HotkeyStatus = z.infer<typeof hotkeyStatusSchema>

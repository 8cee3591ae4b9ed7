import * as z from 'zod/mini'

export const DEFAULT_ACCELERATOR = 'Alt+Shift+D'

/** For the desktop's own keyboard settings: a second start hands over to the first, see startup/start-request.ts. */
export const LOOK_UP_COMMAND = 'workcard-dialer --lookup-clipboard'

/** What is true of one global hotkey right now. */
const boundKeySchema = z.object({
  accelerator: z.string(),
  /**
   * `taken`: another program holds it. `refused`: a combination that the app never registers. `desktop`:
   * whether it works is up to the desktop, which does not tell (Wayland).
   */
  state: z.enum(['registered', 'taken', 'refused', 'paused', 'desktop']),
  /** Free combinations to offer when it is taken, refused or switches the layout. */
  alternatives: z.array(z.string()),
  /** It works, and the desktop switches keyboard layouts or input methods by the same modifiers. */
  switchesLayout: z.optional(z.boolean()),
})
export type BoundKey = z.infer<typeof boundKeySchema>

/** The hotkey that looks up, and the optional one that only shows the last card; null or absent for none. */
export const hotkeyStatusSchema = z.extend(boundKeySchema, {
  show: z.optional(z.nullable(boundKeySchema)),
})
export type HotkeyStatus = z.infer<typeof hotkeyStatusSchema>

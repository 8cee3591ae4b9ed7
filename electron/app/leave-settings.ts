import type { KitParts } from './kit'
import type { Late } from './open-late'
import type { Renewals } from './renewal'

/** The settings window is gone: what was begun in it and needs it ends, and the keys that are held for it. */
export function leaveSettings(
  kit: Pick<Late<Pick<KitParts, 'close'>>, 'opened'>,
  renewal: Pick<Late<Pick<Renewals, 'leaveFirst'>>, 'opened'>,
): void {
  void kit.opened()?.then(({ close }) => close())
  void renewal.opened()?.then(({ leaveFirst }) => leaveFirst())
}

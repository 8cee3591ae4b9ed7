import { type Origins, type WindowName, windowAt } from '../contract/windows'

/** A frame of a page, as Electron names it; null for one that is gone. */
export type Frame = { readonly url: string; readonly parent: unknown } | null

/**
 * Checklist 17: the window whose page this frame is; null for anything but the top frame of a page of ours.
 * `frameOf` may throw, as the frame's own properties do once it is disposed: nobody is there to be trusted.
 */
export function senderWindow(frameOf: () => Frame, origins: Origins): WindowName | null {
  try {
    const frame = frameOf()
    return frame === null || frame.parent !== null ? null : windowAt(frame.url, origins)
  } catch {
    return null
  }
}

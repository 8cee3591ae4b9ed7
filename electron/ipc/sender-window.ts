import { type Origins, type WindowName, windowAt } from '../contract/windows'

/** A frame of a page, as Electron names it; null for one that is gone. */
export type Frame = { readonly url: string; readonly parent: unknown } | null

/** Checklist 17: the window whose page this frame is; null for anything but the top frame of a page of ours. */
export const senderWindow = (frame: Frame, origins: Origins): WindowName | null =>
  frame === null || frame.parent !== null ? null : windowAt(frame.url, origins)

import type { Dialog } from 'electron'

/** Until what it gives back is called, the panel is not on top of other windows. */
export type StayBehind = () => () => void

/** The panel is on top of other programs' windows, and never of our own: each of those asks while it is there. */
export function keepBehind(setOnTop: (onTop: boolean) => void): StayBehind {
  let windows = 0
  return () => {
    windows += 1
    if (windows === 1) setOnTop(false)
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      windows -= 1
      if (windows === 0) setOnTop(true)
    }
  }
}

type Dialogs = Pick<Dialog, 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>

/** The system's own dialogs: a panel over one of them could hide the question that the app waits for. */
export function dialogsInFront(dialog: Dialogs, stayBehind: StayBehind): Dialogs {
  async function inFront<T>(show: () => Promise<T>): Promise<T> {
    const release = stayBehind()
    try {
      return await show()
    } finally {
      release()
    }
  }
  return {
    showMessageBox: (...args: unknown[]) =>
      inFront(() => dialog.showMessageBox(...(args as Parameters<Dialogs['showMessageBox']>))),
    showOpenDialog: (...args: unknown[]) =>
      inFront(() => dialog.showOpenDialog(...(args as Parameters<Dialogs['showOpenDialog']>))),
    showSaveDialog: (...args: unknown[]) =>
      inFront(() => dialog.showSaveDialog(...(args as Parameters<Dialogs['showSaveDialog']>))),
  }
}

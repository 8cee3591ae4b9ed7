import type { BrowserWindow, Dialog, OpenDialogOptions } from 'electron'

/** Electron's `dialog` and `BrowserWindow`, as far as choosing a file needs them. */
interface Parts {
  readonly dialog: Pick<Dialog, 'showOpenDialog'>
  readonly BrowserWindow: { getFocusedWindow(): BrowserWindow | null }
}

/** The path of the program that the person chose in the system's own dialog; null for none. */
export type ChooseProgram = (current: string) => Promise<string | null>

/** One dialog at a time: a page that asks again and again gets no second one. */
export function nativeChooser({ dialog, BrowserWindow }: Parts): ChooseProgram {
  let isOpen = false

  async function choose(current: string): Promise<string | null> {
    const options: OpenDialogOptions = {
      // On macOS a program is a folder, and what runs is in it.
      properties: ['openFile', 'treatPackageAsDirectory', 'dontAddToRecent'],
      ...(current === '' ? {} : { defaultPath: current }),
    }
    const window = BrowserWindow.getFocusedWindow()
    const { canceled, filePaths } = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options))
    return canceled ? null : (filePaths[0] ?? null)
  }

  return async (current) => {
    if (isOpen) return null
    isOpen = true
    try {
      return await choose(current)
    } finally {
      isOpen = false
    }
  }
}

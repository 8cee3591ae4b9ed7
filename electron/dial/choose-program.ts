import type { BrowserWindow, Dialog, OpenDialogOptions } from 'electron'

/** Electron's `dialog` and `BrowserWindow`, as far as choosing a file needs them. */
interface Parts {
  readonly dialog: Pick<Dialog, 'showOpenDialog'>
  readonly BrowserWindow: { getFocusedWindow(): BrowserWindow | null }
}

/** The path of the program that the person chose in the system's own dialog; null for none. */
export type ChooseProgram = (current: string) => Promise<string | null>

export const nativeChooser =
  ({ dialog, BrowserWindow }: Parts): ChooseProgram =>
  async (current) => {
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

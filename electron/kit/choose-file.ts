import type { BrowserWindow, Dialog } from 'electron'
import { KIT_EXTENSION } from '../contract/kit-extension'

/** Electron's `dialog` and `BrowserWindow`, as far as choosing a kit's file needs them. */
interface Parts {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>
  readonly BrowserWindow: { getFocusedWindow(): BrowserWindow | null }
  /** What such a file is called in the interface's language. */
  readonly kindName: () => string
}

/** Paths that a person chose in the system's own dialogs; null for none. */
export interface ChooseKitFile {
  open(): Promise<string | null>
  /** `title` says what is going to be written: a page alone may have asked for it. */
  save(name: string, title: string): Promise<string | null>
}

/** One dialog at a time: a page that asks again and again gets no second one. */
export function kitFileChooser({ dialog, BrowserWindow, kindName }: Parts): ChooseKitFile {
  let isOpen = false
  const filters = () => [{ name: kindName(), extensions: [KIT_EXTENSION.slice(1)] }]

  async function once(choose: () => Promise<string | undefined>): Promise<string | null> {
    if (isOpen) return null
    isOpen = true
    try {
      return (await choose()) ?? null
    } finally {
      isOpen = false
    }
  }

  return {
    open: () =>
      once(async () => {
        const options = { filters: filters(), properties: ['openFile' as const] }
        const window = BrowserWindow.getFocusedWindow()
        const chosen = await (window === null
          ? dialog.showOpenDialog(options)
          : dialog.showOpenDialog(window, options))
        return chosen.canceled ? undefined : chosen.filePaths[0]
      }),
    save: (name, title) =>
      once(async () => {
        const options = {
          title,
          // macOS has no titles there.
          message: title,
          filters: filters(),
          defaultPath: `${name}${KIT_EXTENSION}`,
          // Linux asks only when told to.
          properties: ['showOverwriteConfirmation' as const],
        }
        const window = BrowserWindow.getFocusedWindow()
        const chosen = await (window === null
          ? dialog.showSaveDialog(options)
          : dialog.showSaveDialog(window, options))
        return chosen.canceled || chosen.filePath === '' ? undefined : chosen.filePath
      }),
  }
}

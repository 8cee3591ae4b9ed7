import type { BrowserWindow, Dialog } from 'electron'

/** Electron's `dialog` and `BrowserWindow`, as far as saving a file needs them. */
interface Parts {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>
  readonly BrowserWindow: { getFocusedWindow(): BrowserWindow | null }
}

/** The path that the person chose in the system's own dialog; null for none. */
export type ChoosePath = (name: string) => Promise<string | null>

/** One dialog at a time: a page that asks again and again gets no second one. */
export function nativeSaver({ dialog, BrowserWindow }: Parts): ChoosePath {
  let isOpen = false

  async function choose(name: string): Promise<string | null> {
    const options = { defaultPath: name, filters: [{ name: 'JSON', extensions: ['json'] }] }
    const window = BrowserWindow.getFocusedWindow()
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options))
    return canceled || filePath === '' ? null : filePath
  }

  return async (name) => {
    if (isOpen) return null
    isOpen = true
    try {
      return await choose(name)
    } finally {
      isOpen = false
    }
  }
}

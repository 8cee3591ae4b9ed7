import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron'
import type { Confirm } from '../contract/question'
import type { Locale } from '../domain/locale'
import { DIALOG_TEXTS, questionText } from '../domain/texts/dialog-texts'

/** Electron's `dialog` and `BrowserWindow`, as far as a question needs them. */
interface Parts {
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly BrowserWindow: { getFocusedWindow(): BrowserWindow | null }
  readonly locale: () => Locale
}

/** Asks in the system's own dialog, one question at a time: what comes meanwhile is answered with no. */
export function nativeConfirm({ dialog, BrowserWindow, locale }: Parts): Confirm {
  let isAsking = false

  async function ask(options: MessageBoxOptions): Promise<boolean> {
    const window = BrowserWindow.getFocusedWindow()
    const { response } = await (window === null
      ? dialog.showMessageBox(options)
      : dialog.showMessageBox(window, options))
    return response !== options.cancelId
  }

  return async (question) => {
    if (isAsking) return false
    isAsking = true
    const shown = locale()
    const { message, detail, yes } = questionText(shown, question)
    try {
      return await ask({
        type: 'warning',
        message,
        detail,
        buttons: [yes, DIALOG_TEXTS[shown].cancel],
        // A key that was meant for the page must not agree.
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      })
    } finally {
      isAsking = false
    }
  }
}

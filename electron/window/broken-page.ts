import type { MessageBoxOptions } from 'electron'
import type { Locale } from '../domain/locale'
import { DIALOG_TEXTS } from '../domain/texts/dialog-texts'

/** Electron's `app` and `dialog`, as far as a broken page needs them. */
interface Parts {
  readonly app: { relaunch(options: { args: string[] }): void; quit(): void }
  readonly dialog: { showMessageBox(options: MessageBoxOptions): Promise<{ response: number }> }
  readonly locale: () => Locale
  /** Arguments of the restart. */
  readonly args: string[]
}

/** Says that a window's page is not loaded any more, and restarts or quits as the agent chooses. */
export async function reportBrokenPage(
  { app, dialog, locale, args }: Parts,
  window: 'panel' | 'settings',
): Promise<void> {
  const texts = DIALOG_TEXTS[locale()].brokenPage
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: texts[window],
    detail: texts.nextStep,
    buttons: [texts.restart, window === 'panel' ? texts.quit : texts.later],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  const restart = response === 0
  if (restart) app.relaunch({ args })
  if (restart || window === 'panel') app.quit()
}

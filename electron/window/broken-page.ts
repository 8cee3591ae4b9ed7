import type { MessageBoxOptions } from 'electron'
import type { Locale, Text } from '../domain/locale'

/** Electron's `app` and `dialog`, as far as a broken page needs them. */
interface Parts {
  readonly app: { relaunch(options: { args: string[] }): void; quit(): void }
  readonly dialog: { showMessageBox(options: MessageBoxOptions): Promise<{ response: number }> }
  readonly locale: () => Locale
  /** Arguments of this start. */
  readonly args: readonly string[]
}

const TEXTS = {
  panel: {
    zh: '取号面板反复出错，已停止重新载入。',
    en: 'The panel keeps crashing and is not loaded again.',
  },
  settings: {
    zh: '设置窗口反复出错，已经关闭。',
    en: 'The settings window kept crashing and was closed.',
  },
} satisfies Record<string, Text>
const NEXT_STEP: Text = {
  zh: '请重新启动应用；仍然如此时，请把日志发给管理员。',
  en: 'Restart the app; if that does not help, send the log to the team lead.',
}
const RESTART: Text = { zh: '重新启动', en: 'Restart' }
const OTHERWISE = {
  panel: { zh: '退出', en: 'Quit' },
  settings: { zh: '以后再说', en: 'Later' },
} satisfies Record<string, Text>

/** Says that a window's page is not loaded any more, and restarts or quits as the agent chooses. */
export async function tellOfBrokenPage(
  { app, dialog, locale, args }: Parts,
  window: 'panel' | 'settings',
): Promise<void> {
  const language = locale()
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: TEXTS[window][language],
    detail: NEXT_STEP[language],
    buttons: [RESTART[language], OTHERWISE[window][language]],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  const restart = response === 0
  // Not what this start was asked to look up, nor hidden: the agent is here.
  if (restart) app.relaunch({ args: args.filter((argument) => !isRequest(argument)) })
  if (restart || window === 'panel') app.quit()
}

const isRequest = (argument: string) =>
  /^(workcard-dialer:|--hidden$|--lookup-clipboard$)/.test(argument)

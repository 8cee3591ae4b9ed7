import type { RunningApp } from './app'

interface Answers {
  /** Whether questions are answered with their first button or dismissed. */
  readonly confirmed: boolean
  /** The file that is chosen; none means that the choice is dismissed. */
  readonly file?: string
  /** Where a file is saved; none means that saving is dismissed. */
  readonly saveAs?: string
}

/** What a native dialog said. */
export interface Asked {
  readonly message: string
  readonly detail: string
}

/** Answers the system's own dialogs, which a test cannot click, and keeps what they showed. */
export async function stubDialogs(
  { electron }: RunningApp,
  answers: Answers,
): Promise<() => Promise<Asked[]>> {
  await electron.evaluate(({ dialog }, { confirmed, file, saveAs }) => {
    const shown: unknown[] = []
    Object.assign(globalThis, { shownDialogs: shown })
    Object.assign(dialog, {
      async showMessageBox(...args: unknown[]) {
        const {
          message,
          detail = '',
          cancelId = 0,
          buttons = [],
        } = args.at(-1) as Record<string, never>
        shown.push({ message, detail })
        const yes = (buttons as string[]).findIndex((_, index) => index !== cancelId)
        return { response: confirmed ? yes : cancelId, checkboxChecked: false }
      },
      async showOpenDialog() {
        return { canceled: file === undefined, filePaths: file === undefined ? [] : [file] }
      },
      async showSaveDialog() {
        return { canceled: saveAs === undefined, filePath: saveAs ?? '' }
      },
    })
  }, answers)
  return () => electron.evaluate(() => Reflect.get(globalThis, 'shownDialogs') as Asked[])
}

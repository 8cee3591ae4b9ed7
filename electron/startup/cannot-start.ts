/** Electron's `app` and `dialog`, as far as giving up needs them. */
interface Parts {
  readonly app: {
    getLocale(): string
    releaseSingleInstanceLock(): void
    exit(code: number): void
  }
  readonly dialog: { showErrorBox(title: string, content: string): void }
}

const TITLE = { zh: '工单拨号助手无法启动', en: 'Workcard Dialer cannot start' }
const NEXT_STEP = {
  zh: '请重新启动；仍然如此时，请重新安装，或把下面的内容发给管理员。',
  en: 'Start it again; if that does not help, install it again, or send what follows to the team lead.',
}
const LONGEST_REASON = 500

/**
 * Says why there will be no window, and ends the process as failed. The lock goes first: the box stays
 * until somebody closes it, and a later start must not be told that the app runs.
 */
export function cannotStart({ app, dialog }: Parts, error: unknown): void {
  app.releaseSingleInstanceLock()
  const locale = localeOf(app.getLocale())
  dialog.showErrorBox(TITLE[locale], `${NEXT_STEP[locale]}\n\n${reasonOf(error)}`)
  app.exit(1)
}

const localeOf = (system: string) => (system.startsWith('zh') ? 'zh' : 'en')

const reasonOf = (error: unknown): string => String(error).slice(0, LONGEST_REASON)

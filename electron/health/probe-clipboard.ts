import type { ClipboardState } from './machine-lines'

/** The clipboard, as far as a look at it needs it. */
export interface ProbedClipboard {
  /** Rejects when its owner does not answer. */
  read(): Promise<string>
  /** Whether it holds anything, of any kind. */
  isEmpty(): Promise<boolean>
  /** Whether this text was written here and is still ours to clear. */
  isOurs(text: string): boolean
  writePrivately(text: string): Promise<void>
  clear(): Promise<void>
}

/** Means nothing, and is seen by nobody: it is kept out of histories and gone at once. */
const MARK = 'workcard-dialer health check'

/**
 * Whether the clipboard can be read and written. What is in it stays there and is handed to nobody: its
 * text is compared and forgotten, and only an empty clipboard is written to. A number of ours in it has
 * shown that writing works.
 */
export async function probeClipboard(clipboard: ProbedClipboard): Promise<ClipboardState> {
  try {
    const text = await clipboard.read()
    if (text !== '' && clipboard.isOurs(text)) return 'works'
    if (text !== '' || !(await clipboard.isEmpty())) return 'readable'
  } catch {
    return 'silent'
  }
  try {
    await clipboard.writePrivately(MARK)
    const isBack = (await clipboard.read()) === MARK
    // Somebody may have copied something in the meantime.
    if (isBack) await clipboard.clear()
    return isBack ? 'works' : 'not-written'
  } catch {
    return 'not-written'
  }
}

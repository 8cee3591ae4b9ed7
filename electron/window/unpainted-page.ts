/** A `WebContents`, as far as a page that does not paint needs it. */
interface Page {
  executeJavaScript(code: string): Promise<unknown>
  reload(): void
  forcefullyCrashRenderer(): void
}

/** A script of a living page answers at once. */
const ANSWER_LIMIT_MS = 1000

/**
 * Takes the place of a page that should have painted itself empty and has not, so that nothing of the last
 * customer is left in it. A page that still answers gets no frames (Wayland sends none to a window that is
 * covered, electron/electron#53814): it is loaded anew, which is no crash. One that does not is ended.
 * Resolves with what was done.
 */
export async function replaceUnpainted(page: Page): Promise<'reloaded' | 'ended'> {
  let limit: NodeJS.Timeout | undefined
  const isSilent = new Promise<false>((resolve) => {
    limit = setTimeout(() => resolve(false), ANSWER_LIMIT_MS)
  })
  const answers = page.executeJavaScript('0').then(
    () => true,
    () => false,
  )
  const isAlive = await Promise.race([answers, isSilent])
  clearTimeout(limit)
  if (isAlive) page.reload()
  else page.forcefullyCrashRenderer()
  return isAlive ? 'reloaded' : 'ended'
}

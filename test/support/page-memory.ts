import type { Page } from '@playwright/test'

/** Everything that a page's scripts hold, as the browser's own debugger sees it after a clean-up. */
export async function pageMemory(page: Page): Promise<string> {
  const debug = await page.context().newCDPSession(page)
  const chunks: string[] = []
  debug.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await debug.send('HeapProfiler.collectGarbage')
  await debug.send('HeapProfiler.takeHeapSnapshot')
  await debug.detach()
  return chunks.join('')
}

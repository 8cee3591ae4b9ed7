import { app } from 'electron'
import { electronTransport } from '../../../electron/net/electron-transport'

/** An app that is nothing but the product's transport: Playwright asks it to call. */
const globals = globalThis as unknown as { ask: (url: string, deadlineMs: number) => unknown }

globals.ask = async (url, deadlineMs) => {
  await app.whenReady()
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), deadlineMs)
  const outcome = await electronTransport({
    url,
    ...{ body: 'a=1', headers: {}, maxBytes: 1_048_576 },
    signal: abort.signal,
  })
  clearTimeout(timer)
  return outcome.ok
    ? { ended: outcome.value.status, body: Buffer.from(outcome.value.body).toString() }
    : { ended: outcome.error.kind, body: null, detail: outcome.error.detail }
}

app.on('window-all-closed', () => {})

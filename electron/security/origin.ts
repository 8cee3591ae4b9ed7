import { app } from 'electron'
import type { Origins } from '../contract/windows'
import { APP_SCHEME } from './app-scheme'

/** The live-reload server of `npm run dev`; ignored in a packaged app. */
export const devServer = (): string | null =>
  app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)

/** Where the page of each window comes from: two origins are two processes. */
export function windowOrigins(): Origins {
  const server = devServer()
  if (server === null)
    return { panel: `${APP_SCHEME}://panel`, settings: `${APP_SCHEME}://settings` }
  // Every name below localhost is this machine.
  const { protocol, port } = new URL(server)
  const at = (name: string) => `${protocol}//${name}.localhost:${port}`
  return { panel: at('panel'), settings: at('settings') }
}

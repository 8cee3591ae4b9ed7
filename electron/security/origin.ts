import { app } from 'electron'

/** Checklist 18: pages come from a scheme of ours, never from file:// or the network. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://workcard-dialer`

/** The live-reload server of `npm run dev`; ignored in a packaged app. */
export const devServer = (): string | null =>
  app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)

/** Where pages of ours may come from. */
export function ownOrigins(): readonly string[] {
  const server = devServer()
  return server === null ? [APP_ORIGIN] : [APP_ORIGIN, server]
}

import { app } from 'electron'
import { ownOrigins } from './origin'

/** Checklist 11 to 14: no page may leave the app, open a window or embed a guest, whichever window it is in. */
export function guardContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    const stay = (event: { preventDefault(): void }, url: string) => {
      if (!ownOrigins().some((origin) => url.startsWith(`${origin}/`))) event.preventDefault()
    }
    contents.on('will-navigate', (event) => stay(event, event.url))
    contents.on('will-redirect', (event) => stay(event, event.url))
    contents.on('will-frame-navigate', (event) => stay(event, event.url))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

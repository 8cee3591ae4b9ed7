import type { App } from 'electron'
import { type Origins, windowAt } from '../contract/windows'

/** Checklist 11 to 14: no page may leave its window's origin, open a window or embed a guest. */
export function guardContents(app: Pick<App, 'on'>, origins: Origins): void {
  app.on('web-contents-created', (_created, contents) => {
    const stay = (event: { preventDefault(): void }, url: string) => {
      const home = windowAt(contents.getURL(), origins)
      if (home === null || windowAt(url, origins) !== home) event.preventDefault()
    }
    contents.on('will-navigate', (event) => stay(event, event.url))
    contents.on('will-redirect', (event) => stay(event, event.url))
    contents.on('will-frame-navigate', (event) => stay(event, event.url))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

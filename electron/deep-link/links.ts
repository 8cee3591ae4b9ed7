/** Electron's `app`, as far as links need it. */
interface LinkEvents {
  on(
    event: 'open-url',
    listener: (event: { preventDefault(): void }, link: string) => void,
  ): unknown
}

export interface Links {
  handle(open: (link: string) => void): void
}

/**
 * Links that macOS hands over by event; elsewhere they come as arguments. Must be called before the
 * app is ready: the link that started the app arrives first and waits here for `handle`.
 */
export function receiveLinks(app: LinkEvents): Links {
  const waiting: string[] = []
  let open = (link: string): void => void waiting.push(link)
  app.on('open-url', (event, link) => {
    event.preventDefault()
    open(link)
  })
  return {
    handle(receiver) {
      open = receiver
      for (const link of waiting.splice(0)) receiver(link)
    },
  }
}

/** Electron's `app`, as far as links need it. */
interface LinkEvents {
  on(
    event: 'open-url' | 'open-file',
    listener: (event: { preventDefault(): void }, what: string) => void,
  ): unknown
}

export interface Links {
  handle(openLink: (link: string) => void, openFile: (path: string) => void): void
}

/**
 * Links and files that macOS hands over by event; elsewhere they come as arguments. Must be called before
 * the app is ready: the one that started the app arrives first and waits here for `handle`.
 */
export function receiveLinks(app: LinkEvents): Links {
  const links = waitingFor(app, 'open-url')
  const files = waitingFor(app, 'open-file')
  return {
    handle(openLink, openFile) {
      links(openLink)
      files(openFile)
    },
  }
}

function waitingFor(app: LinkEvents, name: 'open-url' | 'open-file') {
  const waiting: string[] = []
  let open = (what: string): void => void waiting.push(what)
  app.on(name, (event, what) => {
    event.preventDefault()
    open(what)
  })
  return (receiver: (what: string) => void) => {
    open = receiver
    for (const what of waiting.splice(0)) receiver(what)
  }
}

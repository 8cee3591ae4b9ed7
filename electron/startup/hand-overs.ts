import { asStartRequest, type StartRequest } from './start-request'

/** Electron's `app`, as far as it hands something over. */
interface HandOverEvents {
  on(
    event: 'open-url' | 'open-file',
    listener: (event: { preventDefault(): void }, what: string) => void,
  ): unknown
  on(
    event: 'second-instance',
    listener: (event: unknown, argv: string[], folder: string, told: unknown) => void,
  ): unknown
}

interface Receivers {
  openLink(link: string): void
  openKit(path: string): void
  start(request: StartRequest): void
}

export interface HandOvers {
  handle(receivers: Receivers): void
}

/**
 * What is handed over by event: links and files on macOS, which come as arguments elsewhere, and the
 * requests of second starts. Must be called before the app is ready: the link that started the app arrives
 * first, a second start may come while the profile is still read, and both wait here for `handle`.
 */
export function receiveHandOvers(app: HandOverEvents): HandOvers {
  const links = waitingFor<string>()
  const files = waitingFor<string>()
  const starts = waitingFor<StartRequest>()
  app.on('open-url', (event, link) => {
    event.preventDefault()
    links.take(link)
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    files.take(path)
  })
  app.on('second-instance', (_event, _argv, _folder, told) => starts.take(asStartRequest(told)))
  return {
    handle({ openLink, openKit, start }) {
      links.handle(openLink)
      files.handle(openKit)
      starts.handle(start)
    },
  }
}

function waitingFor<T>() {
  const waiting: T[] = []
  let open = (what: T): void => void waiting.push(what)
  return {
    take: (what: T) => open(what),
    handle(receiver: (what: T) => void) {
      open = receiver
      for (const what of waiting.splice(0)) receiver(what)
    },
  }
}

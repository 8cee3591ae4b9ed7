import { createHash } from 'node:crypto'
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { listen } from '../listen'

/** What the feed answers with, as far as it is not what a good one does. */
export interface FeedAnswers {
  /** Of the described version. */
  readonly version?: string
  /** Content of the new version's file. */
  readonly file?: string
  /** In place of the description. */
  readonly describes?: (response: ServerResponse) => void
  /** In place of the file. */
  readonly send?: (response: ServerResponse) => void
}

export interface Feed {
  readonly url: string
  /** The next answers differ. */
  change(answers: FeedAnswers): void
  /** Paths and headers of what was asked for. */
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[]
  close(): void
}

/** The file of the newer version; a program that runs, as an AppImage is one. */
export const NEW_FILE = `#!/bin/sh\necho "$0 $*" >> "$0.started"\n${'# '.repeat(50_000)}\n`

export const sha512 = (text: string): string => createHash('sha512').update(text).digest('base64')

/** What electron-builder writes beside the packages. */
export const description = (
  version: string,
  file: string,
  hash = sha512(file),
  ending = 'AppImage',
): string =>
  [
    `version: ${version}`,
    'files:',
    `  - url: Workcard-Dialer-${version}.${ending}`,
    `    sha512: ${hash}`,
    `    size: ${file.length}`,
    "releaseDate: '2026-11-25T00:00:00.000Z'",
    '',
  ].join('\n')

/** A feed of the generic kind on this machine, over real sockets; with a certificate, over TLS. */
export async function startFeed(
  first: FeedAnswers = {},
  host = '127.0.0.1',
  certificate: { readonly cert: string; readonly key: string } | null = null,
): Promise<Feed> {
  let answers = first
  const asked: Feed['asked'][number][] = []
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? ''
    asked.push({ path, headers: request.headers })
    const { version = '0.2.0', file = NEW_FILE, describes, send } = answers
    if (path.includes('.yml')) {
      if (describes === undefined) response.end(description(version, file))
      else describes(response)
    } else if (send === undefined) response.end(file)
    else send(response)
  }
  const server =
    certificate === null ? createServer(answer) : createSecureServer(certificate, answer)
  const port = await listen(server, host)
  return {
    url: `${certificate === null ? 'http' : 'https'}://${host}:${port}/`,
    change(next) {
      answers = next
    },
    asked,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

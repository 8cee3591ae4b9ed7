import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

export interface Asked {
  readonly method?: string
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
  /** What is sent, piece by piece. */
  readonly body?: readonly (string | Uint8Array)[]
}

/** A request as node:http hands it over, without a socket below it. */
export const requestOf = ({
  method = 'POST',
  url = '/router/rest',
  headers = {},
  body = [],
}: Asked = {}): IncomingMessage =>
  Object.assign(Readable.from(body.map((piece) => Buffer.from(piece))), {
    method,
    url,
    headers,
  }) as unknown as IncomingMessage

/** Keeps what is answered. */
export function recordResponse() {
  const sent = {
    status: 0,
    headers: {} as Readonly<Record<string, string | number>>,
    bytes: Buffer.alloc(0),
    ended: false,
  }
  const write = (piece: string | Uint8Array = '') => {
    sent.bytes = Buffer.concat([sent.bytes, Buffer.from(piece)])
  }
  const response = {
    writeHead(status: number, headers: typeof sent.headers) {
      Object.assign(sent, { status, headers })
    },
    write,
    end(piece?: string | Uint8Array) {
      write(piece)
      sent.ended = true
    },
    once: () => {},
  } as unknown as ServerResponse
  return { response, sent }
}

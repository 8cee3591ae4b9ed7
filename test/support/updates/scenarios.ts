import type { ServerResponse } from 'node:http'
import { description, type FeedAnswers, NEW_FILE, sha512 } from './feed'

export interface UpdateScenario {
  readonly name: string
  readonly answers: FeedAnswers
  /** How the check ends: the version that is offered, null for none, or the cause of what failed. */
  readonly check: string | null
  /** How the download ends, where one is offered; `done` is a file that is proven. */
  readonly download?: string
}

const text = (body: string) => (response: ServerResponse) => void response.end(body)
const status = (code: number) => (response: ServerResponse) => {
  response.writeHead(code)
  response.end('no')
}
const half = NEW_FILE.slice(0, NEW_FILE.length / 2)
/** Announces the whole file, sends a half, and then does this. */
const halfThen = (end: (response: ServerResponse) => void) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-length': NEW_FILE.length })
  response.write(half, () => end(response))
}
const reset = (response: ServerResponse) => void response.socket?.resetAndDestroy()
const silence = () => {}

/** The current version is 0.1.0. */
export const UPDATE_SCENARIOS: readonly UpdateScenario[] = [
  { name: 'a newer version', answers: {}, check: '0.2.0', download: 'done' },
  { name: 'the same version', answers: { version: '0.1.0' }, check: null },
  { name: 'an older version', answers: { version: '0.0.9' }, check: null },
  { name: 'no description', answers: { describes: status(404) }, check: 'feed-empty' },
  {
    name: 'a server that is out of order',
    answers: { describes: status(503) },
    check: 'feed-refuses',
  },
  {
    name: 'a server that wants a password',
    answers: {
      describes(response) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' })
        response.end()
      },
    },
    check: 'feed-refuses',
  },
  {
    name: 'a log-in page in place of the description',
    answers: { describes: text('<!doctype html><title>Log in</title>') },
    check: 'feed-unreadable',
  },
  { name: 'an empty description', answers: { describes: text('') }, check: 'feed-unreadable' },
  {
    name: 'a description that is none',
    answers: { describes: text('{') },
    check: 'feed-unreadable',
  },
  {
    name: 'a version that is none',
    answers: { describes: text(description('newest', NEW_FILE)) },
    check: 'feed-unreadable',
  },
  {
    name: 'a description without files',
    answers: { describes: text('version: 0.2.0\n') },
    check: '0.2.0',
    download: 'feed-unreadable',
  },
  {
    name: 'a description without a checksum',
    answers: { describes: text('version: 0.2.0\nfiles:\n  - url: x.AppImage\n') },
    check: '0.2.0',
    download: 'feed-unreadable',
  },
  {
    name: 'a reset in place of the description',
    answers: { describes: reset },
    check: 'feed-unreachable',
  },
  {
    name: 'silence in place of the description',
    answers: { describes: silence },
    check: 'feed-silent',
  },
  {
    name: 'a file that was changed',
    answers: { send: text(NEW_FILE.replace('echo', 'evil')) },
    check: '0.2.0',
    download: 'update-tampered',
  },
  {
    name: 'a checksum of another file',
    answers: { describes: text(description('0.2.0', NEW_FILE, sha512('x'))) },
    check: '0.2.0',
    download: 'update-tampered',
  },
  {
    name: 'half a file, then the end',
    answers: { send: halfThen((response) => response.socket?.end()) },
    check: '0.2.0',
    download: 'update-cut-off',
  },
  {
    name: 'half a file, then a reset',
    answers: { send: halfThen(reset) },
    check: '0.2.0',
    download: 'update-cut-off',
  },
  {
    name: 'half a file, then silence',
    answers: { send: halfThen(silence) },
    check: '0.2.0',
    download: 'feed-silent',
  },
  {
    name: 'half a file that says that it is the whole',
    answers: { send: text(half) },
    check: '0.2.0',
    download: 'update-tampered',
  },
  {
    name: 'no file',
    answers: { send: status(404) },
    check: '0.2.0',
    download: 'update-file-missing',
  },
]

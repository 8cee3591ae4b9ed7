import { failure, type UpdateFailure } from '../domain/failure'
import { visibleText } from '../domain/safe-text'

/** What was tried. */
export type UpdateAction = 'check' | 'download' | 'install'

type Cause = NonNullable<UpdateFailure['cause']>

const KINDS = {
  check: 'update-not-checked',
  download: 'update-not-downloaded',
  install: 'update-not-installed',
} as const

/** Codes of electron-updater 6.8 (AppUpdater, GenericProvider, Provider, httpExecutor), of node, and ours. */
const BY_CODE: Readonly<Record<string, Cause>> = {
  FEED_SILENT: 'feed-silent',
  PROXY_LOGIN: 'feed-proxy-login',
  ERR_UPDATER_CHANNEL_FILE_NOT_FOUND: 'feed-empty',
  ERR_UPDATER_INVALID_UPDATE_INFO: 'feed-unreadable',
  ERR_UPDATER_INVALID_VERSION: 'feed-unreadable',
  ERR_UPDATER_NO_FILES_PROVIDED: 'feed-unreadable',
  ERR_UPDATER_NO_CHECKSUM: 'feed-unreadable',
  ERR_CHECKSUM_MISMATCH: 'update-tampered',
  ENOSPC: 'update-no-room',
  EACCES: 'update-not-permitted',
  EPERM: 'update-not-permitted',
  EROFS: 'update-not-permitted',
}

/** Chromium's names, as `net` tells them in the message. */
const BY_MESSAGE: readonly (readonly [RegExp, Cause])[] = [
  [/\bnet::(ERR_CERT_\w+|ERR_SSL_\w+|ERR_BAD_SSL_\w+)/, 'feed-not-trusted'],
  [
    /\bnet::(ERR_CONTENT_LENGTH_MISMATCH|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONTENT_DECODING_FAILED)/,
    'update-cut-off',
  ],
  [/\baborted by the server/, 'update-cut-off'],
  [/\bnet::(ERR_\w+)/, 'feed-unreachable'],
  [/\bCannot download "[^"]*", status (\d+)/, 'update-file-missing'],
  // pkexec: 126 means that the user dismissed the question, 127 that nobody may.
  [/\bexited with code (126|127)\b/, 'update-not-authorised'],
]

/** In the middle of a body a lost connection is a lost body. */
const CUT_OFF = /^ERR_(?:CONNECTION_(?:RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|NETWORK_CHANGED)$/

function causeOf(action: UpdateAction, error: unknown): readonly [Cause | null, string] {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  const name = typeof code === 'string' ? code : ''
  const known = BY_CODE[name]
  if (known !== undefined) return [known, name]
  const [, status] = /^HTTP_ERROR_(\d+)$/.exec(name) ?? []
  if (status !== undefined) return ['feed-refuses', status]
  for (const [pattern, cause] of BY_MESSAGE) {
    const found = pattern.exec(typeof message === 'string' ? message : '')
    if (found === null) continue
    const detail = found[1] ?? ''
    return [action === 'download' && CUT_OFF.test(detail) ? 'update-cut-off' : cause, detail]
  }
  // What the feed says has not the shape that the library takes for granted.
  return [error instanceof TypeError && action === 'check' ? 'feed-unreadable' : null, name]
}

/** What a person is told of an error of electron-updater, of Chromium's network or of the disk. */
export function updateFailure(action: UpdateAction, error: unknown): UpdateFailure {
  const [cause, detail] = causeOf(action, error)
  const code = visibleText(detail, 80)
  return failure(KINDS[action], { cause, params: { code }, subCode: code === '' ? null : code })
}

import { describe, expect, it } from 'vitest'
import { updateFailure } from '../../../electron/updates/update-failure'

const coded = (code: string) => Object.assign(new Error('x'), { code })

describe('what is told of an update that did not succeed', () => {
  it.each([
    ['check', coded('FEED_SILENT'), 'feed-silent', 'FEED_SILENT'],
    ['check', coded('ERR_UPDATER_CHANNEL_FILE_NOT_FOUND'), 'feed-empty', null],
    ['check', coded('PROXY_LOGIN'), 'feed-proxy-login', null],
    ['check', coded('HTTP_ERROR_503'), 'feed-refuses', '503'],
    ['check', coded('ERR_UPDATER_NO_CHECKSUM'), 'feed-unreadable', null],
    ['check', new TypeError('x of null'), 'feed-unreadable', ''],
    [
      'check',
      new Error('net::ERR_INTERNET_DISCONNECTED'),
      'feed-unreachable',
      'ERR_INTERNET_DISCONNECTED',
    ],
    ['check', new Error('net::ERR_CONNECTION_RESET'), 'feed-unreachable', 'ERR_CONNECTION_RESET'],
    ['check', new Error('net::ERR_CERT_AUTHORITY_INVALID'), 'feed-not-trusted', null],
    ['download', new Error('net::ERR_CONNECTION_RESET'), 'update-cut-off', null],
    ['download', new Error('net::ERR_CONTENT_LENGTH_MISMATCH'), 'update-cut-off', null],
    ['download', new Error('Request has been aborted by the server'), 'update-cut-off', ''],
    ['download', coded('ERR_CHECKSUM_MISMATCH'), 'update-tampered', null],
    [
      'download',
      new Error('Cannot download "http://x/y", status 404: Not Found'),
      'update-file-missing',
      '404',
    ],
    ['download', coded('ENOSPC'), 'update-no-room', null],
    ['install', coded('EACCES'), 'update-not-permitted', null],
    ['install', new Error('Command pkexec exited with code 126'), 'update-not-authorised', '126'],
    ['install', new Error('Command pkexec exited with code 1'), null, ''],
    ['download', null, null, ''],
    ['check', { code: 7, message: {} }, null, ''],
  ] as const)('%s: %s', (action, error, cause, code) => {
    const told = updateFailure(action, error)
    expect(told.kind).toBe(
      {
        check: 'update-not-checked',
        download: 'update-not-downloaded',
        install: 'update-not-installed',
      }[action],
    )
    expect(told.cause).toBe(cause)
    if (code !== null) expect(told.params.code).toBe(code)
  })

  it('holds nothing of the address or of what a server wrote', () => {
    const error = new Error(
      'Cannot download "https://user:secret@feed/x", status 404: <b>words</b>',
    )
    expect(JSON.stringify(updateFailure('download', error))).not.toMatch(/secret|words|feed\//)
  })
})

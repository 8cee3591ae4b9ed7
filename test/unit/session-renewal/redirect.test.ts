import { describe, expect, it } from 'vitest'
import { redirectOf } from '../../../electron/session-renewal/redirect'

describe('redirectOf', () => {
  it('listens at any free port of this machine unless another address is registered', () => {
    expect(redirectOf('')).toMatchObject({ kind: 'here', port: 0, host: '127.0.0.1' })
  })

  it.each([
    ['http://127.0.0.1:8123/back', { port: 8123, path: '/back', host: '127.0.0.1' }],
    ['http://localhost:8123', { port: 8123, path: '/', host: 'localhost' }],
  ])('listens at the registered port: %s', (registered, expected) => {
    expect(redirectOf(registered)).toEqual({ kind: 'here', ...expected })
  })

  it.each([
    'https://store.example/callback',
    'urn:ietf:wg:oauth:2.0:oob',
    // Nothing that this app can answer at.
    'https://127.0.0.1:8123/',
    'http://127.0.0.1/',
    'http://127.0.0.1:80/',
    'http://[::1]:8123/',
    'http://127.0.0.1:8123/?x=1',
  ])('has the result of %s pasted', (uri) => {
    expect(redirectOf(uri)).toEqual({ kind: 'pasted', uri })
  })
})

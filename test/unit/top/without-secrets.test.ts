import { describe, expect, it } from 'vitest'
import { lookupError } from '../../../electron/contract/error-texts'
import { withoutSecrets } from '../../../electron/top/without-secrets'

const credentials = { appKey: '12345678', appSecret: 'app-secret-1', sessionKey: 'session-key-1' }

describe('withoutSecrets', () => {
  it('hides the session key and the secret wherever the platform’s words repeat them', () => {
    const error = lookupError('business', {
      subCode: 'bad session-key-1',
      platformMessage: 'session-key-1 app-secret-1 session-key-1',
      requestId: 'app-secret-1',
    })
    expect(withoutSecrets(error, credentials)).toMatchObject({
      subCode: 'bad ***',
      platformMessage: '*** *** ***',
      requestId: '***',
    })
  })

  it('takes eight characters for a secret, fewer for a word', () => {
    const error = lookupError('business', { platformMessage: 'abcdefgh abcdefg' })
    const hidden = (sessionKey: string) =>
      withoutSecrets(error, { ...credentials, sessionKey }).platformMessage
    expect(hidden('abcdefgh')).toBe('*** abcdefg')
    expect(hidden('abcdefg')).toBe('abcdefgh abcdefg')
  })

  it('leaves all else as it was', () => {
    const error = lookupError('throttled', { retryAt: 5, platformMessage: '调用受限 12345678' })
    expect(withoutSecrets(error, credentials)).toEqual(error)
    expect(withoutSecrets(error, { ...credentials, sessionKey: '1' })).toEqual(error)
  })
})

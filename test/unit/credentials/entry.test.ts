import { describe, expect, it } from 'vitest'
import { entryText, isFor, parseEntry } from '../../../electron/credentials/entry'

const credentials = { appKey: '12345678', appSecret: 'helloworld', sessionKey: 'test' }
const GATEWAY = 'https://gateway.example'

describe('an entry of the keychain', () => {
  it('is read as it was written', () => {
    expect(parseEntry(entryText(credentials, GATEWAY))).toEqual({
      ...credentials,
      gateway: GATEWAY,
    })
  })

  it.each(['', 'null', '[]', '{"appKey":"1"}', `{"gateway":"${GATEWAY}"}`, '{"appKey"'])(
    'is none of ours: %j',
    (text) => expect(parseEntry(text)).toBeNull(),
  )
})

describe('credentials may be sent', () => {
  it.each([
    [GATEWAY, GATEWAY, true],
    [GATEWAY, 'https://gateway.example:8443', false],
    [GATEWAY, 'http://gateway.example', false],
    [GATEWAY, null, false],
    // Entries of earlier versions.
    [undefined, 'https://eco.taobao.com', true],
    [undefined, 'https://api.taobao.com', true],
    [undefined, 'https://gw.api.tbsandbox.com', true],
    [undefined, GATEWAY, false],
    [undefined, null, false],
  ])('entered for %s, to %s: %s', (entered, asked, may) => {
    const entry = entered === undefined ? credentials : { ...credentials, gateway: entered }
    expect(isFor(entry, asked)).toBe(may)
  })
})

import { describe, expect, it } from 'vitest'
import { MOST_KIT_TEXT } from '../../../electron/contract/kit'
import {
  openKitText,
  parseContent,
  readKit,
  sealedHead,
  sealedKitText,
} from '../../../electron/kit/format'
import { KEYS, kitStore, openContent, profile, SEAL, secretContent } from './kits'

const DATA = Buffer.alloc(64, 3).toString('base64')
const written = (changed: object) =>
  JSON.stringify({ ...JSON.parse(openKitText(openContent)), ...changed })
const sealedWith = (changed: object) =>
  JSON.stringify({ ...JSON.parse(sealedKitText({ seal: SEAL, data: DATA })), ...changed })
const store = (changed: object) => written({ stores: [{ ...profile('one'), ...changed }] })

describe('a kit’s file', () => {
  it('without credentials is JSON that anybody can read', () => {
    const text = openKitText(openContent)
    expect(JSON.parse(text)).toMatchObject({ format: 'workcard-kit', version: 1, ...openContent })
    expect(readKit(text)).toEqual({ ok: true, value: { kind: 'open', content: openContent } })
    expect(readKit(`\ufeff${text}`).ok).toBe(true)
  })

  it('with credentials is never written in the clear, nor read', () => {
    expect(() => openKitText(secretContent)).toThrow()
    expect(readKit(written({ stores: secretContent.stores }))).toEqual({
      ok: false,
      error: 'damaged',
    })
  })

  it('that is sealed tells how, and nothing else', () => {
    const text = sealedKitText({ seal: SEAL, data: DATA })
    expect(Object.keys(JSON.parse(text))).toEqual(['format', 'version', 'seal', 'data'])
    expect(readKit(text)).toEqual({
      ok: true,
      value: { kind: 'sealed', sealed: { seal: SEAL, data: DATA } },
    })
  })

  it('of an older app misses values that have a default', () => {
    const { authoriseUrl: _, ...older } = profile('one')
    expect(readKit(written({ stores: [older] }))).toMatchObject({
      value: { content: { stores: [{ authoriseUrl: '' }] } },
    })
  })

  it.each([
    ['text', '你好', 'not-a-kit'],
    ['other JSON', '{"version":1}', 'not-a-kit'],
    ['settings', '{"version":1,"profiles":[]}', 'not-a-kit'],
    ['nothing', '', 'not-a-kit'],
    ['a newer version', written({ version: 2, more: [] }), 'newer'],
    ['a version that is none', written({ version: 0 }), 'damaged'],
    ['a fraction for its version', written({ version: 1.5 }), 'not-a-kit'],
    ['a cut file', openKitText(openContent).slice(0, -20), 'damaged'],
    ['a key twice', openKitText(openContent).replace('{', '{"version":1,'), 'damaged'],
    ['a megabyte more', written({ more: 'x'.repeat(MOST_KIT_TEXT) }), 'too-large'],
    ['an unknown value', written({ more: 1 }), 'damaged'],
    ['an unknown value of a store', store({ more: 1 }), 'damaged'],
    ['the demo', store({ id: 'demo' }), 'damaged'],
    ['a second demo', store({ gateway: 'demo' }), 'damaged'],
    [
      'an http gateway',
      store({ gateway: 'custom', customGatewayUrl: 'http://x.example/' }),
      'damaged',
    ],
    [
      'a user in the address',
      store({ gateway: 'custom', customGatewayUrl: 'https://a:b@x.example/' }),
      'damaged',
    ],
    ['no address', store({ gateway: 'custom' }), 'damaged'],
    ['a program for its authorisation', store({ authoriseUrl: 'javascript:alert(1)' }), 'damaged'],
    ['an ID that is a path', store({ id: '../x' }), 'damaged'],
    ['a store twice', written({ stores: [profile('one'), profile('one')] }), 'damaged'],
    [
      '51 stores',
      written({ stores: Array.from({ length: 51 }, (_, n) => profile(`s${n}`)) }),
      'damaged',
    ],
    [
      'a dialling program',
      written({ preferences: { dial: { executable: '/bin/sh' } } }),
      'damaged',
    ],
    ['an update feed', written({ preferences: { updateFeed: 'https://x.example/' } }), 'damaged'],
    ['a wrong preference', written({ preferences: { theme: 'pink' } }), 'damaged'],
    ['a seal and a content', sealedWith({ stores: [], preferences: {} }), 'damaged'],
    ['another cipher', sealedWith({ seal: { ...SEAL, cipher: 'aes-256-ctr' } }), 'damaged'],
    ['a key function for a gigabyte', sealedWith({ seal: { ...SEAL, log2N: 20 } }), 'damaged'],
    ['one for a petabyte', sealedWith({ seal: { ...SEAL, log2N: 40 } }), 'damaged'],
    ['one for minutes', sealedWith({ seal: { ...SEAL, p: 1000 } }), 'damaged'],
    ['one that costs nothing', sealedWith({ seal: { ...SEAL, log2N: 1 } }), 'damaged'],
    ['no salt', sealedWith({ seal: { ...SEAL, salt: '' } }), 'damaged'],
    ['a short nonce', sealedWith({ seal: { ...SEAL, nonce: 'AAAA' } }), 'damaged'],
    ['data that is no base64', sealedWith({ data: `${DATA.slice(0, -4)}*A==` }), 'damaged'],
  ])('is refused: %s', (_, text, fault) => {
    expect(readKit(text)).toEqual({ ok: false, error: fault })
  })

  it('has every value of its head under the seal', () => {
    const heads = [SEAL, { ...SEAL, log2N: 16 }, { ...SEAL, salt: DATA }, { ...SEAL, nonce: DATA }]
    expect(new Set(heads.map(sealedHead)).size).toBe(heads.length)
    expect(sealedHead(SEAL)).toContain('"workcard-kit",1,"scrypt",17,8,1')
  })
})

describe('the content of a sealed kit', () => {
  it('is checked like any other', () => {
    expect(parseContent(JSON.stringify(secretContent))).toEqual(secretContent)
    const wrong = kitStore('one', { credentials: { ...KEYS, appSecret: 'ä' } })
    expect(parseContent(JSON.stringify({ ...secretContent, stores: [wrong] }))).toBeNull()
    expect(parseContent('{"stores":[],"preferences":{},"preferences":{}}')).toBeNull()
    expect(parseContent('')).toBeNull()
  })
})

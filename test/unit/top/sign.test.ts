import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SignMethod } from '../../../electron/domain/profile'
import { sign } from '../../../electron/top/sign'

const METHODS: readonly SignMethod[] = ['md5', 'hmac', 'hmac-sha256']
const method = fc.constantFrom(...METHODS)
const parameters = fc.dictionary(fc.stringMatching(/^[a-zA-Z_]{1,12}$/), fc.string(), {
  minKeys: 1,
})

describe('sign', () => {
  it('reproduces the platform’s published example', () => {
    const published = {
      app_key: '12345678',
      method: 'taobao.item.seller.get',
      fields: 'num_iid,title,nick,price,num',
      num_iid: '11223344',
      session: 'test',
      timestamp: '2016-01-01 12:00:00',
      format: 'json',
      v: '2.0',
      sign_method: 'md5',
    }
    expect(sign(published, 'helloworld', 'md5')).toBe('66987CB115214E59E6EC978214934FB8')
  })

  it('is RFC 2202’s HMAC-MD5, case 1', () => {
    const key = '\x0b'.repeat(16)
    expect(sign({ Hi: ' There' }, key, 'hmac')).toBe('9294727A3638BB1C13F48EF8158BFC9D')
  })

  it('is RFC 4231’s HMAC-SHA-256, case 1', () => {
    const key = '\x0b'.repeat(20)
    expect(sign({ Hi: ' There' }, key, 'hmac-sha256')).toBe(
      'B0344C61D8DB38535CA8AFCEAF0BF12B881DC200C9833DA726E9376C2E32CFF7',
    )
  })

  it('sorts by code unit, where a locale would not', () => {
    // ASCII: Z < _ < a. One name that reads like the joined text must sign the same.
    const sorted = sign({ a: '3', _: '2', Z: '1' }, 'secret', 'md5')
    expect(sorted).toBe(sign({ Z1_2a3: '' }, 'secret', 'md5'))
  })

  it('does not depend on the order in which parameters were put in', () => {
    fc.assert(
      fc.property(parameters, method, fc.infiniteStream(fc.nat()), (all, how, numbers) => {
        const entries = Object.entries(all)
        const keys = new Map(entries.map(([name]) => [name, numbers.next().value]))
        const shuffled = [...entries].sort(([a], [b]) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
        expect(sign(Object.fromEntries(shuffled), 's3cret', how)).toBe(sign(all, 's3cret', how))
      }),
    )
  })

  it('changes with every character of every value and of the secret', () => {
    const value = fc.string({ minLength: 1, unit: 'binary' })
    fc.assert(
      fc.property(value, fc.nat(), method, (text, seed, how) => {
        const at = seed % text.length
        const changed = text.slice(0, at) + text.slice(at + 1)
        expect(sign({ v: changed }, 'secret', how)).not.toBe(sign({ v: text }, 'secret', how))
        // HMAC fills a short key up with zeros, so a key must not differ by one at its end.
        expect(sign({}, `${changed}x`, how)).not.toBe(sign({}, `${text}x`, how))
      }),
    )
  })

  it.each(METHODS)('is upper-case hex with %s, whatever the text', (how) => {
    const size = how === 'hmac-sha256' ? 64 : 32
    expect(sign({ v: '天猫服务商 👩‍🔧 a+b&c=d\n' }, '密钥', how)).toMatch(
      new RegExp(`^[0-9A-F]{${size}}$`),
    )
  })
})

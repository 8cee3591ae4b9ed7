import { describe, expect, it } from 'vitest'
import { parseCredentials, readCredentials } from '../../../electron/domain/credentials-input'
import { credentialsFaultText } from '../../../electron/domain/texts/key-texts'

const KEYS = { appKey: '12345678', appSecret: 'hello', sessionKey: 'test' }
const JSON_TEXT = JSON.stringify(KEYS)
const utf8 = (text: string) => new TextEncoder().encode(text)
const parse = (text: string) => parseCredentials(utf8(text))
const sentences = (text: string) => {
  const parsed = parse(text)
  if (parsed.ok) return null
  return {
    zh: credentialsFaultText('zh', parsed.error),
    en: credentialsFaultText('en', parsed.error),
  }
}

async function* stream(...chunks: Uint8Array[]) {
  yield* chunks
}

describe('parseCredentials', () => {
  it.each([
    ['plain', utf8(JSON_TEXT)],
    ['with white space around', utf8(`\r\n ${JSON_TEXT}\r\n`)],
    ['with a byte order mark', utf8(`\ufeff${JSON_TEXT}`)],
    ['in UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${JSON_TEXT}\r\n`, 'utf16le')],
    ['with more than it needs', utf8(JSON.stringify({ ...KEYS, note: 1 }))],
    [
      'with invisible characters',
      utf8(JSON.stringify({ ...KEYS, appKey: ' \u200b12345678\u00a0' })),
    ],
  ])('reads credentials %s', (_how, bytes) => {
    expect(parseCredentials(bytes)).toEqual({ ok: true, value: KEYS })
  })

  it.each([
    ['', 'nothing', '没有收到凭据。'],
    [' \r\n\ufeff', 'nothing', '没有收到凭据。'],
    ['{', 'not-json', '凭据不是 JSON。'],
    ['appKey=1', 'not-json', '凭据不是 JSON。'],
    ['[]', 'not-object', '凭据是 JSON，但不是对象。'],
    ['null', 'not-object', '凭据是 JSON，但不是对象。'],
    ['"helloworld"', 'not-object', '凭据是 JSON，但不是对象。'],
  ])('says what is wrong with %j', (text, what, zh) => {
    expect(parse(text)).toEqual({ ok: false, error: { what } })
    expect(sentences(text)?.zh).toBe(zh)
    expect(sentences(text)?.en).toMatch(/^[A-Z][^.]*credentials[^.]*\.$/)
  })

  it('names every key that is wrong and what about it', () => {
    const text = JSON.stringify({ appKey: 12345678, appSecret: 'se cret' })
    expect(sentences(text)).toEqual({
      zh: 'appKey 不是文字，请加引号。appSecret 的第 3 个字符（空格）不会出现在凭据里。缺少 sessionKey。',
      en: 'appKey is not text: put it in quotes. Character 3 of appSecret (a space) does not occur in keys. sessionKey is missing.',
    })
  })

  it.each([
    [{ ...KEYS, appKey: ' \u200b ' }, 'appKey 是空的。'],
    [{ ...KEYS, appSecret: 'x'.repeat(513) }, 'appSecret 超过 512 个字符。'],
    [{ ...KEYS, sessionKey: null }, '缺少 sessionKey。'],
    [{ ...KEYS, sessionKey: ['a'] }, 'sessionKey 不是文字，请加引号。'],
  ])('says of %j: %s', (keys, zh) => {
    expect(sentences(JSON.stringify(keys))?.zh).toBe(zh)
  })
})

describe('readCredentials', () => {
  it('reads a stream that is cut anywhere, even within a character', async () => {
    const bytes = utf8(JSON.stringify({ ...KEYS, note: '密钥' }))
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const input = stream(bytes.slice(0, cut), bytes.slice(cut))
      expect(await readCredentials(input)).toEqual({ ok: true, value: KEYS })
    }
  })

  it('stops at what is far too long', async () => {
    let sent = 0
    async function* endless() {
      for (; sent < 1_000; sent += 1) yield new Uint8Array(1_000).fill(0x20)
    }
    expect(await readCredentials(endless())).toEqual({ ok: false, error: { what: 'not-json' } })
    expect(sent).toBeLessThan(70)
    const long = utf8(JSON_TEXT.padEnd(65_536))
    expect(await readCredentials(stream(long))).toMatchObject({ ok: true })
  })

  it('says that it cannot read', async () => {
    const broken = stream(utf8('{'))
    broken.next = () => Promise.reject(new Error('EISDIR'))
    expect(await readCredentials(broken)).toEqual({ ok: false, error: { what: 'unreadable' } })
  })
})

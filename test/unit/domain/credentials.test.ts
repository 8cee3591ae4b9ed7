import { describe, expect, it } from 'vitest'
import { cleanKey, credentialsSchema, keyProblem } from '../../../electron/domain/credentials'
import type { Locale } from '../../../electron/domain/locale'
import { keyProblemText } from '../../../electron/domain/texts/key-texts'

describe('cleanKey', () => {
  it.each([
    ['zero-width characters', '\u200bab\u200c\u200dcd\u2060\ufeff'],
    ['direction marks', '\u200e\u202aab\u202c\u2066cd\u2069\u200f\u061c'],
    ['a soft hyphen', 'ab\u00adcd'],
    ['white space around', ' \t\u00a0\u3000abcd\u2028\r\n'],
    ['both, in turns', '\u200b \u200b\u00a0ab\u200bcd\u3000\ufeff '],
  ])('takes away %s', (_what, pasted) => {
    expect(cleanKey(pasted)).toBe('abcd')
  })

  it.each(['12345678', 'a/b+c=_-~!', 'a b', 'a\nb'])('leaves %j as it is', (key) => {
    expect(cleanKey(key)).toBe(key)
  })
})

describe('keyProblem', () => {
  it.each(['1', '!~', 'a'.repeat(512)])('has nothing against %s', (key) => {
    expect(keyProblem(key)).toBeNull()
  })

  it.each([
    ['', { what: 'empty' }],
    ['a'.repeat(513), { what: 'too-long' }],
    ['ab cd', { what: 'character', character: ' ', place: 3 }],
    ['密', { what: 'character', character: '密', place: 1 }],
    ['ab\u007f', { what: 'character', character: '\u007f', place: 3 }],
    ['a😀b😀', { what: 'character', character: '😀', place: 2 }],
    [`${'a'.repeat(600)}é`, { what: 'character', character: 'é', place: 601 }],
  ])('names what is wrong with %j', (key, problem) => {
    expect(keyProblem(key)).toEqual(problem)
  })
})

describe('keyProblemText', () => {
  const text = (locale: Locale, key: string) => {
    const problem = keyProblem(key)
    return problem && keyProblemText(locale, 'App Key', problem)
  }

  it.each([
    ['', 'App Key 是空的', 'App Key is empty'],
    ['a'.repeat(513), 'App Key 超过 512 个字符', 'App Key has more than 512 characters'],
    [
      'ab cd',
      'App Key 的第 3 个字符（空格）不会出现在凭据里',
      'Character 3 of App Key (a space) does not occur in keys',
    ],
    ['a\u3000b', 'App Key 的第 2 个字符（全角空格）不会出现在凭据里', /a full-width space/],
    ['a\nb', /换行/, /a line break/],
    ['a\tb', /制表符/, /a tab/],
    ['a😀', /（U\+1F600）/, /\(U\+1F600\)/],
    ['a\u0000', /（U\+0000）/, /\(U\+0000\)/],
  ])('says of %j in both languages', (key, zh, en) => {
    expect(text('zh', key)).toMatch(zh)
    expect(text('en', key)).toMatch(en)
  })
})

describe('credentialsSchema', () => {
  const given = { appKey: '1', appSecret: '2', sessionKey: '3' }

  it('cleans what it takes', () => {
    expect(
      credentialsSchema.safeParse({ ...given, appSecret: '\u200b\u00a02\u200b' }).data,
    ).toEqual(given)
  })

  it.each(['', '\u200b', 'a b', '密', 'a'.repeat(513), 1, null, undefined])('refuses %j', (key) => {
    expect(credentialsSchema.safeParse({ ...given, sessionKey: key }).success).toBe(false)
  })
})

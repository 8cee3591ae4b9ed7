import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asJsonLine, escapeForTerminal } from '../../../electron/terminal/escape-for-terminal'

const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

describe('escapeForTerminal', () => {
  it.each([
    ['a line break', '1778\n; rm -rf ~', String.raw`1778\u000a; rm -rf ~`],
    ['a return and a tab', 'a\r\tb', String.raw`a\u000d\u0009b`],
    ['an escape sequence', '\u001b]0;x\u0007', String.raw`\u001b]0;x\u0007`],
    ['NUL and DEL', '\0\u007f', String.raw`\u0000\u007f`],
    ['a control of eight bits', '\u009b2J', String.raw`\u009b2J`],
    ['marks of direction', '\u202e8\u2066\u061c', String.raw`\u202e8\u2066\u061c`],
    ['separators of lines', 'a\u2028\u2029\u0085', String.raw`a\u2028\u2029\u0085`],
    ['invisible characters', 'a\u200b\u00ad\ufeff', String.raw`a\u200b\u00ad\ufeff`],
    ['a tag character', '\u{e0041}', String.raw`\udb40\udc41`],
    ['half a character', '\ud83d', String.raw`\ud83d`],
    ['text of people', '天猫 “商” café 👍 \\n', '天猫 “商” café 👍 \\n'],
    ['nothing', '', ''],
  ])('prints %s', (_name, text, printed) => {
    expect(escapeForTerminal(text)).toBe(printed)
  })

  it('cuts what is too long and says so', () => {
    expect(escapeForTerminal('1'.repeat(500))).toBe('1'.repeat(500))
    expect(escapeForTerminal('1'.repeat(501))).toBe(`${'1'.repeat(500)}…`)
    expect(escapeForTerminal('\n'.repeat(1_000_000))).toBe(`${'\\u000a'.repeat(500)}…`)
  })

  it('leaves nothing that a terminal acts on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeForTerminal(text)).not.toMatch(UNSAFE)
      }),
    )
  })
})

describe('asJsonLine', () => {
  it('escapes what JSON leaves as it is', () => {
    expect(asJsonLine({ a: '\u007f\u009b\u202e\u2028\u{e0041}中' })).toBe(
      String.raw`{"a":"\u007f\u009b\u202e\u2028\udb40\udc41中"}`,
    )
  })

  it('is one line of the same value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = asJsonLine({ [text]: text })
        expect(line).not.toMatch(UNSAFE)
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify({ [text]: text })))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { parseImport } from '../../../electron/kit/import-arguments'

const PLAIN = {
  file: 'a.workcard-kit',
  how: { mode: 'merge', preferences: true },
  previewOnly: false,
  json: false,
}

describe('the arguments of an import', () => {
  it('name the file and how', () => {
    expect(parseImport(['--import-kit', 'a.workcard-kit'])).toEqual({ ok: true, value: PLAIN })
    const all = ['--import-kit=a.workcard-kit', '--replace', '--stores-only', '--preview', '--json']
    expect(parseImport(all)).toEqual({
      ok: true,
      value: {
        ...PLAIN,
        how: { mode: 'replace', preferences: false },
        previewOnly: true,
        json: true,
      },
    })
  })

  it.each([
    [['--import-kit'], { what: 'no-value', option: '--import-kit' }],
    [['--import-kit='], { what: 'no-value', option: '--import-kit' }],
    [['--import-kit', 'a', 'b'], { what: 'needless-text', option: 'b' }],
    [
      ['--import-kit', 'a', '--pass-phrase', 'x'],
      { what: 'unknown-option', option: '--pass-phrase' },
    ],
    [['--import-kit', 'a', '--help'], 'help'],
  ])('are wrong: %j', (args, error) => {
    expect(parseImport(args)).toEqual({ ok: false, error })
  })
})

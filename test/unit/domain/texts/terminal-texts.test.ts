import { describe, expect, it } from 'vitest'
import { problem } from '../../../../electron/domain/command-line'
import { DEMO_PROFILE } from '../../../../electron/domain/profile'
import {
  noStoreText,
  storeName,
  usageProblemText,
  usageText,
} from '../../../../electron/domain/texts/terminal-texts'
import { DIAL_OPTIONS } from '../../../../electron/terminal/arguments'

describe('the usage', () => {
  it.each(['zh', 'en'] as const)(
    'in %s has every option, with its meaning in one column',
    (locale) => {
      const rows = usageText(locale, 'dial', DIAL_OPTIONS, 'dial')
        .split('\n')
        .filter((line) => line.startsWith('  --'))
      expect(rows.map((row) => row.trim().split(/[ ]/)[0])).toEqual(
        Object.keys(DIAL_OPTIONS).map((name) => `--${name}`),
      )
      for (const row of rows) expect(row).toMatch(/^.{31} [^ ]/)
    },
  )

  it('calls the command as it was called', () => {
    const first = usageText('zh', 'dial', DIAL_OPTIONS, 'workcard-dial').split('\n')[0]
    expect(first).toBe('用法：workcard-dial <文字> [选项]')
  })

  it('names what a value is', () => {
    expect(usageText('en', 'dial', DIAL_OPTIONS, 'x')).toMatch(
      /^ {2}--gateway URL +an https address/m,
    )
    expect(usageText('zh', 'dial', DIAL_OPTIONS, 'x')).toMatch(/^ {2}--json +输出一行 JSON$/m)
  })
})

describe('a problem with the arguments', () => {
  it.each([
    [problem('no-value', '--format'), '--format 后面缺少值，应为：json 或 xml。'],
    [
      problem('wrong-value', '--gateway'),
      '--gateway 的值不对，应为：https 地址，或本机的 http 地址。',
    ],
    [problem('unknown-option', '-x'), '没有 -x 这个选项。'],
    [problem('needless-value', '--json'), '--json 后面不带值。'],
    [problem('repeated', '--format'), '--format 只能给一次。'],
    [problem('no-text'), '没有要取号的文字。'],
  ])('is told: %j', (given, told) => {
    expect(usageProblemText('zh', 'dial', given)).toBe(told)
  })

  it('is told in English', () => {
    expect(usageProblemText('en', 'dial', problem('no-value', '--format'))).toBe(
      '--format needs a value: json or xml.',
    )
  })

  it('shows what was typed without anything that a terminal acts on', () => {
    const told = usageProblemText('en', 'dial', problem('unknown-option', '--a\u001b[2J'))
    expect(told).toBe('There is no option --a\\u001B[2J.')
  })
})

describe('a store that is not there', () => {
  it('is followed by those that are', () => {
    expect(noStoreText('zh', '洗护二店', ['洗护一店', '演示店铺'])).toBe(
      '没有名为“洗护二店”的店铺。\n已保存的店铺：\n  洗护一店\n  演示店铺',
    )
    expect(noStoreText('en', 'B\u0007', ['A\u001b'])).toBe(
      'There is no store named “B\\u0007”.\nSaved stores:\n  A\\u001B',
    )
  })

  it('the demo is called what it is in this language', () => {
    expect(storeName('zh', DEMO_PROFILE)).toBe('演示店铺')
    expect(storeName('en', DEMO_PROFILE)).toBe('Demo store')
    expect(storeName('en', { ...DEMO_PROFILE, name: '洗护一店', gateway: 'production' })).toBe(
      '洗护一店',
    )
  })
})

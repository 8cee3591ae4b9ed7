import { describe, expect, it } from 'vitest'
import { parseTerminal } from '../../../electron/terminal/arguments'

describe('parseTerminal', () => {
  it('joins plain arguments to one text and has defaults for the rest', () => {
    expect(parseTerminal(['工单号', '11111222'])).toEqual({
      ok: true,
      value: {
        text: '工单号 11111222',
        exact: false,
        json: false,
        profile: null,
        gateway: null,
        credentialsFromInput: false,
        overrides: {},
      },
    })
  })

  it('reads every option', () => {
    const args = [
      '1',
      '--exact',
      '--json',
      '--profile',
      'A',
      '--gateway',
      'http://127.0.0.1:1/router/rest',
    ]
    const more = [
      '--sign-method',
      'md5',
      '--format',
      'xml',
      '--real-tp-nick',
      'n',
      '--service-store-code',
      's',
    ]
    expect(parseTerminal([...args, ...more, '--credentials', '-'])).toMatchObject({
      value: {
        exact: true,
        json: true,
        profile: 'A',
        gateway: 'http://127.0.0.1:1/router/rest',
        credentialsFromInput: true,
        overrides: { signMethod: 'md5', format: 'xml', realTpNick: 'n', serviceStoreCode: 's' },
      },
    })
  })

  it.each([
    [[''], ''],
    [['--json', ''], ''],
    [['-11111222'], '-11111222'],
    [['-11111222', '--json'], '-11111222'],
    [['--json', '--', '-5'], '-5'],
    [['--', '--json'], '--json'],
    [['--', '-5', '--'], '-5 --'],
    [['--5'], '--5'],
    [['---'], '---'],
    [['-'], '-'],
    [['- 1'], '- 1'],
    [['-工单', '1', '--json'], '-工单 1'],
    [['工单', '-1', '--profile', 'A', '-2'], '工单 -1 -2'],
  ])('takes %j for a text', (args, text) => {
    expect(parseTerminal(args)).toMatchObject({ value: { text } })
  })

  it.each([
    [[], 'no-text', ''],
    [['--json'], 'no-text', ''],
    [['--json', '--'], 'no-text', ''],
    [['--profile', '-5', '1'], 'no-value', '--profile'],
    [['1', '--profile'], 'no-value', '--profile'],
    [['1', '--profile='], 'no-value', '--profile'],
    [['1', '-x'], 'unknown-option', '-x'],
    [['1', '--Unknown'], 'unknown-option', '--Unknown'],
    [['1', '--json=yes'], 'needless-value', '--json'],
    [['1', '--format', 'xml', '--format=json'], 'repeated', '--format'],
    [['1', '--credentials', '{"appKey":"1"}'], 'wrong-value', '--credentials'],
    [['1', '--gateway', 'http://gateway.example/router/rest'], 'wrong-value', '--gateway'],
    [['1', '--gateway', 'nonsense'], 'wrong-value', '--gateway'],
    [['1', '--sign-method', 'sha1'], 'wrong-value', '--sign-method'],
    [['1', '--format', 'yaml'], 'wrong-value', '--format'],
  ])('refuses %j', (args, what, option) => {
    expect(parseTerminal(args)).toEqual({ ok: false, error: { what, option } })
  })

  it('is asked for help, which is no mistake', () => {
    expect(parseTerminal(['1', '--help'])).toEqual({ ok: false, error: 'help' })
    expect(parseTerminal(['--help'])).toEqual({ ok: false, error: 'help' })
  })
})

import { describe, expect, it } from 'vitest'
import { parseTerminal } from '../../../electron/terminal/arguments'

const problem = (...args: string[]) => {
  const parsed = parseTerminal(args)
  return parsed.ok ? null : parsed.error
}

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
    [[]],
    [['--json']],
    [['--json', '--']],
    [['--profile', '-5', '1']],
    [['1', '-x']],
    [['1', '-X1']],
    [['1', '--Unknown']],
    [['1', '--nonsense']],
    [['1', '--credentials', '{"appKey":"1"}']],
    [['1', '--gateway', 'http://gateway.example/router/rest']],
    [['1', '--gateway', 'nonsense']],
    [['1', '--sign-method', 'sha1']],
    [['1', '--format', 'yaml']],
    [['1', '--profile']],
  ])('refuses %j', (args) => expect(problem(...args)).toEqual(expect.any(String)))
})

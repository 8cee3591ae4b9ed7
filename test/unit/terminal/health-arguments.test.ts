import { expect, it } from 'vitest'
import { err, ok } from '../../../electron/domain/result'
import { parseHealth } from '../../../electron/terminal/health-arguments'

it.each([
  [[], ok({ json: false, profile: null })],
  [['--json', '--profile', '洗护一店'], ok({ json: true, profile: '洗护一店' })],
  [['--help'], err('help')],
  [['x'], err({ what: 'needless-text', option: 'x' })],
  [['--profile='], err({ what: 'no-value', option: '--profile' })],
  [['--exact'], err({ what: 'unknown-option', option: '--exact' })],
] as const)('%j', (args, parsed) => expect(parseHealth(args)).toEqual(parsed))

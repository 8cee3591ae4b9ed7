import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine } from '../../../electron/domain/one-line'
import { findWorkcardId } from '../../../electron/lookup/find-id'

describe('oneLine', () => {
  it.each([
    ['1001\n1002', '1001⏎1002'],
    ['1001\r\n1002\r\n', '1001⏎1002'],
    ['1\r2', '1⏎2'],
    ['\n\n工单号\t手机号\n11111222\t13800138000\n', '工单号⇥手机号⏎11111222⇥13800138000'],
    ['1111 1222', '1111 1222'],
    [' 11111222 ', ' 11111222 '],
    ['11111222\t\r\n', '11111222⇥'],
  ])('shows %j as %j', (text, line) => expect(oneLine(text)).toBe(line))

  it('changes nothing of what a text means', () => {
    const part = fc.constantFrom(
      '工单号',
      '11111222',
      '1001',
      '13800138000',
      '\n',
      '\t',
      ' ',
      '，',
      '手机号',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        expect(findWorkcardId(oneLine(text))).toEqual(findWorkcardId(text))
      }),
      { numRuns: 2000 },
    )
  })
})

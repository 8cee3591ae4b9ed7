import { describe, expect, it } from 'vitest'
import {
  refuseDigits,
  refuseFault,
  refuseHexadecimal,
  refuseText,
} from '../../../../electron/lookup/reading/refusals'
import { textsOf } from '../../../support/texts'

describe('why a number cannot be the ID', () => {
  it.each([
    [refuseFault('negative'), '工单号不能是负数。', 'A work card ID cannot be negative.'],
    [refuseFault('plus'), '工单号前面不能有加号。', 'A work card ID has no plus sign.'],
    [refuseFault('decimals'), '工单号没有小数。', 'A work card ID has no decimals.'],
    [
      refuseFault('scientific'),
      '这是科学计数法，末尾的数字已经丢失。',
      'This is scientific notation: the last digits are lost.',
    ],
    [
      refuseHexadecimal(),
      '工单号是十进制数字，不是十六进制。',
      'A work card ID is decimal, not hexadecimal.',
    ],
    [refuseDigits('0'), '工单号不能是 0。', 'A work card ID cannot be 0.'],
    [refuseDigits('000'), '工单号不能是 0。', 'A work card ID cannot be 0.'],
    [refuseDigits('01'), '工单号不能以 0 开头。', 'A work card ID does not start with 0.'],
    [refuseDigits('010'), '工单号不能以 0 开头。', 'A work card ID does not start with 0.'],
    [
      refuseDigits('9223372036854775808'),
      '工单号太大：最大是 9223372036854775807。',
      'The work card ID is too large: the largest is 9223372036854775807.',
    ],
    [
      refuseDigits('10000000000000000000'),
      '工单号太大：最大是 9223372036854775807。',
      'The work card ID is too large: the largest is 9223372036854775807.',
    ],
    [refuseText(), '没有找到有效的工单号。', 'There is no valid work card ID in this text.'],
  ])('case %#', (refusal, zh, en) => {
    const error = refusal.ok ? null : refusal.error
    expect(error?.kind).toBe('invalid-id')
    expect(error && textsOf(error).message).toEqual({ zh, en })
  })
})

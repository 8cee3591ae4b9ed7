import { lookupError } from '../../domain/error-texts'
import type { LookupError } from '../../domain/lookup-error'
import { err, type Result } from '../../domain/result'
import type { Fault } from './numbers'

type Refusal = Result<never, LookupError>

const refuse = (zh: string, en: string): Refusal =>
  err(lookupError('invalid-id', { message: { zh, en } }))

/** Why a number that was meant as the ID cannot be one. */
export function refuseFault(fault: Fault): Refusal {
  switch (fault) {
    case 'negative':
      return refuse('工单号不能是负数。', 'A work-card ID cannot be negative.')
    case 'plus':
      return refuse('工单号前面不能有加号。', 'A work-card ID has no plus sign.')
    case 'decimals':
      return refuse('工单号没有小数。', 'A work-card ID has no decimals.')
    case 'scientific':
      return refuse(
        '这是科学计数法，末尾的数字已经丢失。请在表格里把该列设为文本后重新复制。',
        'This is scientific notation: the last digits are lost. Format the column as text and copy again.',
      )
  }
}

export const refuseHexadecimal = (): Refusal =>
  refuse('工单号是十进制数字，不是十六进制。', 'A work-card ID is decimal, not hexadecimal.')

/** Why digits that were meant as the ID cannot be one. */
export function refuseDigits(digits: string): Refusal {
  if (/^0+$/.test(digits)) return refuse('工单号不能是 0。', 'A work-card ID cannot be 0.')
  if (digits.startsWith('0')) {
    return refuse('工单号不能以 0 开头。', 'A work-card ID does not start with 0.')
  }
  return refuse(
    '工单号太大：最大是 9223372036854775807。',
    'The work-card ID is too large: the largest is 9223372036854775807.',
  )
}

export const refuseText = (): Refusal => err(lookupError('invalid-id'))

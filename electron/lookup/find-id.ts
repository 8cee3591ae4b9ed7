import { lookupError } from '../contract/error-texts'
import type { Text } from '../contract/locale'
import type { LookupError } from '../contract/lookup-error'
import { err, ok, type Result } from '../contract/result'
import type { WorkcardId } from '../contract/workcard-id'
import { asWorkcardId, digitsKind, isTooLarge } from './digits'
import { foldText } from './fold-text'
import { findNumbers } from './scan'

/** More candidates than this cannot be chosen by one key. */
const MOST_CANDIDATES = 9

const invalid = (zh: string, en: string) => err(lookupError('invalid-id', { message: { zh, en } }))

/** Sentences for input that is one number, but not one that can be an ID. */
function refuseWhole(text: string): Result<WorkcardId, LookupError> | null {
  if (/^-\s*\d/.test(text))
    return invalid('工单号不能是负数。', 'A work-card ID cannot be negative.')
  if (/^\+\s*\d/.test(text))
    return invalid('工单号前面不能有加号。', 'A work-card ID has no plus sign.')
  if (/^0x[0-9a-f]+$/i.test(text)) {
    return invalid(
      '工单号是十进制数字，不是十六进制。',
      'A work-card ID is decimal, not hexadecimal.',
    )
  }
  if (/^\d+(\.\d+)?e[+-]?\d+$/i.test(text)) {
    return invalid(
      '这是科学计数法，末尾的数字已经丢失。请在表格里把该列设为文本后重新复制。',
      'This is scientific notation: the last digits are lost. Format the column as text and copy again.',
    )
  }
  if (/^\d+\.\d+$/.test(text)) return invalid('工单号没有小数。', 'A work-card ID has no decimals.')
  return null
}

/** Why digits that were meant as the ID cannot be one. */
function refuseDigits(digits: string): Result<WorkcardId, LookupError> {
  if (/^0+$/.test(digits)) return invalid('工单号不能是 0。', 'A work-card ID cannot be 0.')
  if (digits.startsWith('0')) {
    return invalid('工单号不能以 0 开头。', 'A work-card ID does not start with 0.')
  }
  return isTooLarge(digits)
    ? invalid(
        '工单号太大：最大是 9223372036854775807。',
        'The work-card ID is too large: the largest is 9223372036854775807.',
      )
    : invalid('这不是有效的工单号。', 'This is not a valid work-card ID.')
}

function ask(digits: readonly string[], message?: Text): Result<WorkcardId, LookupError> {
  const candidates = digits.map(asWorkcardId).filter((id) => id !== null)
  if (candidates.length === 0) return err(lookupError('invalid-id'))
  const shown = candidates.slice(0, MOST_CANDIDATES)
  return err(lookupError('ambiguous-id', { candidates: shown, ...(message ? { message } : {}) }))
}

const LOOKS_LIKE: Partial<Record<ReturnType<typeof digitsKind>, Text>> = {
  mobile: {
    zh: '这看起来是手机号，不是工单号。',
    en: 'This looks like a mobile number, not a work-card ID.',
  },
  'protected-number': {
    zh: '这看起来是 700 开头的虚拟号码，不是工单号。',
    en: 'This looks like a 700 virtual number, not a work-card ID.',
  },
  date: {
    zh: '这看起来是日期，不是工单号。',
    en: 'This looks like a date, not a work-card ID.',
  },
}

const UNSURE: Text = {
  zh: '不确定这个号码是不是工单号。',
  en: 'This number may not be a work-card ID.',
}

/**
 * Finds the work-card ID in what people really copy: a cell, a chat line, a link, `工单号：1111 1222`.
 * A labelled number wins; several, or one that looks like something else, are asked about.
 */
export function findWorkcardId(input: string): Result<WorkcardId, LookupError> {
  const text = foldText(input)
    .trim()
    .replace(/^["'`]+|["'`]+$/g, '')
    .trim()
  const refusal = refuseWhole(text)
  if (refusal !== null) return refusal

  const { whole, labelled, others, foreign } = findNumbers(text)
  if (whole !== null) {
    const id = asWorkcardId(whole)
    if (id === null) return refuseDigits(whole)
    const warning = LOOKS_LIKE[digitsKind(whole)]
    return warning === undefined ? ok(id) : ask([whole], warning)
  }
  const [label, ...moreLabels] = labelled
  if (label !== undefined) {
    if (moreLabels.length > 0) return ask(labelled)
    const id = asWorkcardId(label)
    return id === null ? (refuseWhole(label) ?? refuseDigits(label)) : ok(id)
  }
  const candidates = others.filter((digits) => digitsKind(digits) !== 'short')
  const [only, ...more] = candidates.filter((digits) => digitsKind(digits) === 'plausible')
  if (only !== undefined && more.length === 0 && candidates.length === 1 && !foreign) {
    const id = asWorkcardId(only)
    return id === null ? refuseDigits(only) : ok(id)
  }
  return ask([...candidates].sort(plausibleFirst), doubt(candidates))
}

/** One number that is left is asked about for what it looks like, not for being one of several. */
function doubt([first, ...more]: readonly string[]): Text | undefined {
  if (first === undefined || more.length > 0) return undefined
  return LOOKS_LIKE[digitsKind(first)] ?? UNSURE
}

const plausibleFirst = (a: string, b: string) =>
  Number(digitsKind(b) === 'plausible') - Number(digitsKind(a) === 'plausible')

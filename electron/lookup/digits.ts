import { type WorkcardId, workcardIdSchema } from '../domain/workcard-id'

/** What a run of digits looks like to somebody who reads the text around it. */
export type DigitsKind =
  | 'plausible'
  | 'mobile'
  | 'identity'
  | 'hotline'
  | 'date'
  | 'protected-number'
  | 'order'
  | 'short'

/** The digits as a work-card ID; null when they are no positive 64-bit integer. */
export function asWorkcardId(digits: string): WorkcardId | null {
  const parsed = workcardIdSchema.safeParse(digits)
  return parsed.success ? parsed.data : null
}

/** Judged by form alone. Fewer than five digits are quantities, times and house numbers. */
export function digitsKind(digits: string): DigitsKind {
  if (digits.length < 5) return 'short'
  if (/^(?:86)?1[3-9]\d{9}$/.test(digits)) return 'mobile'
  if (/^[48]00\d{7}$/.test(digits)) return 'hotline'
  if (/^700\d{12}$/.test(digits)) return 'protected-number'
  if (digits.startsWith('20') && isDate(digits)) return 'date'
  if (isIdentity(digits)) return 'identity'
  // Trade orders of the platform have 16 to 19 digits.
  return digits.length >= 16 ? 'order' : 'plausible'
}

/** yyyymmdd, alone or followed by hhmm or hhmmss. */
function isDate(digits: string): boolean {
  const parts = /^\d{4}(\d{2})(\d{2})(?:([01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?$/.exec(digits)
  if (parts === null) return false
  const [month, day] = [Number(parts[1]), Number(parts[2])]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** The first two digits of the region: a province or what ranks as one (GB/T 2260). */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/

/** An identity number of GB 11643: a region's six digits, the date of birth, three digits and a check digit. */
const isIdentity = (digits: string): boolean =>
  /^\d{6}(?:19|20)\d{10}$/.test(digits) && PROVINCE.test(digits) && isDate(digits.slice(6, 14))

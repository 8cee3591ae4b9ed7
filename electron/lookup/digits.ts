import { MAX_WORKCARD_ID, type WorkcardId, workcardIdSchema } from '../contract/workcard-id'

/** What a run of digits looks like to somebody who reads the text around it. */
export type DigitsKind = 'plausible' | 'mobile' | 'date' | 'protected-number' | 'order' | 'short'

/** The digits as a work-card ID; null when they are no positive 64-bit integer. */
export function asWorkcardId(digits: string): WorkcardId | null {
  const parsed = workcardIdSchema.safeParse(digits)
  return parsed.success ? parsed.data : null
}

/** For digits without leading zeros. */
export const isTooLarge = (digits: string) => digits.length > 19 || BigInt(digits) > MAX_WORKCARD_ID

/** Judged by form alone. Fewer than five digits are quantities, times and house numbers. */
export function digitsKind(digits: string): DigitsKind {
  if (digits.length < 5) return 'short'
  if (/^1[3-9]\d{9}$/.test(digits)) return 'mobile'
  if (/^700\d{12}$/.test(digits)) return 'protected-number'
  if (isDate(digits)) return 'date'
  // Trade orders of the platform have 16 to 19 digits.
  return digits.length >= 16 ? 'order' : 'plausible'
}

/** yyyymmdd, alone or followed by hhmm or hhmmss, of this century. */
function isDate(digits: string): boolean {
  const parts = /^(20\d{2})(\d{2})(\d{2})(?:([01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?$/.exec(digits)
  if (parts === null) return false
  const [month, day] = [Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

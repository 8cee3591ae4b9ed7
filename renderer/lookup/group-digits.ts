import type { VirtualNumber } from '../../electron/domain/virtual-number'

const GROUPS: Readonly<Record<number, readonly number[]>> = {
  7: [3, 4],
  8: [4, 4],
  11: [3, 4, 4],
  15: [3, 4, 4, 4],
}

function group(digits: string): string[] {
  const sizes = GROUPS[digits.length]
  if (sizes === undefined) return [digits]
  let start = 0
  return sizes.map((size) => {
    const part = digits.slice(start, start + size)
    start += size
    return part
  })
}

/** Of Beijing and of the other cities with 02x; all others have four digits. */
const AREA_CODE = /^(?:010|02\d|\d{4})/

/** The number in parts as people read it aloud. Joined, the parts are what is copied. */
export function numberParts({ form, main, dialable }: VirtualNumber): string[] {
  if (dialable === null) return [main]
  if (form === 'landline') return split(dialable, AREA_CODE.exec(dialable)?.[0].length ?? 0)
  if (form === 'service') return dialable.startsWith('95') ? split(dialable, 5) : split(dialable, 3)
  return group(dialable)
}

const split = (digits: string, at: number): string[] =>
  [digits.slice(0, at), ...group(digits.slice(at))].filter((part) => part !== '')

/** What a screen reader says: one digit after the other. */
export const spokenDigits = (text: string): string =>
  [...text].filter((c) => /\w/.test(c)).join(' ')

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

/**
 * The number in parts as people read it aloud. Joined, the parts are what is copied: the hyphen after
 * an area code is drawn, but belongs to no text.
 */
export function numberParts({ form, main, dialable }: VirtualNumber): string[] {
  if (dialable === null) return [main]
  if (form !== 'landline') return group(dialable)
  const hyphen = main.indexOf('-')
  return hyphen < 0 ? [dialable] : [dialable.slice(0, hyphen), ...group(dialable.slice(hyphen))]
}

/** What a screen reader says: one digit after the other. */
export const spokenDigits = (text: string): string =>
  [...text].filter((c) => /\w/.test(c)).join(' ')

import type { VirtualNumber } from '../../electron/contract/virtual-number'

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

/** The main number in parts as people read it aloud. Joined, the parts are the number again. */
export function numberParts({ form, main }: VirtualNumber): string[] {
  if (form === 'unknown') return [main]
  if (form !== 'landline') return group(main)
  const hyphen = main.indexOf('-')
  return hyphen < 0 ? [main] : [main.slice(0, hyphen + 1), ...group(main.slice(hyphen + 1))]
}

/** What a screen reader says: one digit after the other. */
export const spokenDigits = (text: string): string =>
  [...text].filter((c) => /\w/.test(c)).join(' ')

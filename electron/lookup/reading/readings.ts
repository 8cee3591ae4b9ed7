import type { OneOrMore, WrittenNumber } from './numbers'

/** What groups of digits may be. */
export interface Readings {
  /** The likeliest first. */
  readonly readings: OneOrMore
  readonly isCertain: boolean
}

/** Fewer digits than these stand for no number of their own beside a longer one. */
const FEWEST_OF_A_PART = 5

const isLong = (group: string) => group.length >= FEWEST_OF_A_PART
const isFour = (group: string) => group.length === 4

/**
 * The numbers that a written one may be: one with one reading, one with several, or several numbers
 * that only stand side by side.
 */
export function readingsOf({ groups, gaps, isUncertain }: WrittenNumber): readonly Readings[] {
  if (groups.length === 1) return [{ readings: groups, isCertain: !isUncertain }]
  const areSpaces = gaps.every((gap) => gap === 'space')
  // Nobody writes a number in groups of five and more.
  if (areSpaces && groups.every(isLong)) {
    return groups.map((group) => ({ readings: [group], isCertain: !isUncertain }))
  }
  const joined = groups.join('')
  const isPlain = groups.length === 2 && groups.every(isFour) && !gaps.includes('hyphen')
  if (isPlain) return [{ readings: [joined], isCertain: !isUncertain }]
  return [{ readings: possible(groups, joined, gaps.includes('hyphen')), isCertain: false }]
}

/** Every number that the groups may be, pairs of four and whole groups before all of them together. */
function possible(groups: OneOrMore, joined: string, hasHyphen: boolean): OneOrMore {
  const pairs = groups.flatMap((group, index) => {
    const next = groups[index + 1]
    const isPair = index % 2 === 0 && isFour(group) && next !== undefined && isFour(next)
    return isPair ? [group + next] : []
  })
  const parts = groups.filter(isLong)
  if (joined.length < FEWEST_OF_A_PART) return groups
  const arePartsCertain = pairs.length > 1 || parts.length > 1 || (hasHyphen && parts.length > 0)
  const ordered = arePartsCertain ? [...pairs, ...parts, joined] : [joined, ...pairs, ...parts]
  const [first = joined, ...others] = new Set(ordered)
  return [first, ...others]
}

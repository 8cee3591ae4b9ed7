import { type DigitsKind, digitsKind } from '../digits'
import type { Cell } from './cells'
import { continuesList, isNamedBehind, type Label, labelOf } from './labels'
import { type Fault, type OneOrMore, readNumbers, type WrittenNumber } from './numbers'
import { readingsOf } from './readings'

/** A number of the text with everything that speaks for and against its being the ID. */
export interface Claim {
  /** What its digits may be, the likeliest first. */
  readonly readings: OneOrMore
  /** It has one reading, and nothing casts doubt on it. */
  readonly isCertain: boolean
  readonly label: Label
  /** What the likeliest reading looks like. */
  readonly kind: DigitsKind
  readonly fault: Fault | null
  /** There are no letters in its cell. */
  readonly isBare: boolean
  /** It stands with others in a list, where even a short number may be an ID. */
  readonly isListed: boolean
}

/** What is no phone, no person and no day. */
const isLikeAnId = (kind: DigitsKind) =>
  kind === 'plausible' || kind === 'order' || kind === 'short'

/** Judges the numbers of one cell. */
export function claimsOf(cell: Cell): readonly Claim[] {
  const isBare = !/\p{L}/u.test(cell.text)
  const claims: Claim[] = []
  const numbers = readNumbers(cell.text)
  let label: Label = 'none'
  for (const [at, number] of numbers.entries()) {
    const isOfList = isListedAfter(number)
    const isListed = isOfList || isListedAfter(numbers[at + 1]) || (isBare && cell.isOfNumbers)
    if (!isOfList) label = labelIn(cell, number)
    readingsOf(number).forEach(({ readings, isCertain }, index) => {
      const kind = digitsKind(readings[0])
      const isFirst = index === 0 && !isOfList
      claims.push({
        readings,
        isCertain: isCertain && cell.name !== 'unsure',
        label: isFirst || belongsToList(label, number, kind) ? label : 'none',
        kind,
        fault: number.fault,
        isBare,
        isListed,
      })
    })
  }
  return claims
}

/**
 * Our label is that of a whole list, but not of a phone that only stands beside an ID; another's is that
 * of its first number.
 */
const belongsToList = (label: Label, { before, form }: WrittenNumber, kind: DigitsKind): boolean =>
  label !== 'foreign' && form === null && (isLikeAnId(kind) || before.trim() !== '')

const isListedAfter = (number: WrittenNumber | undefined): boolean =>
  number?.follows === 'number' && continuesList(number.before)

function labelIn(cell: Cell, { before, after, allBefore, form }: WrittenNumber): Label {
  const label = labelOf(before, allBefore)
  if (label !== 'none') return label
  if (form === 'amount' || isNamedBehind(after)) return 'foreign'
  return cell.name === 'ours' || cell.name === 'foreign' ? cell.name : 'none'
}

import { JOINT } from './decode'
import { count, endOfEnumerator, endOfSomethingElse, SIGNS } from './something-else'
import { begins, isDigits, isMark, type Token, textAt, tokenise } from './tokens'

/** What stands between two groups of digits that may be one number. */
export type Gap = 'space' | 'joint' | 'hyphen'

/** Why digits are no whole positive number. */
export type Fault = 'negative' | 'plus' | 'decimals' | 'scientific'

/** At least one. */
export type OneOrMore = readonly [string, ...string[]]

/** Digits as they are written in a cell, before anybody has said what they mean. */
export interface WrittenNumber {
  /** One group of digits, or several with a gap between each two. */
  readonly groups: OneOrMore
  readonly gaps: readonly Gap[]
  readonly fault: Fault | null
  /** Its form says that it is a phone's or an amount's. */
  readonly form: 'phone' | 'amount' | null
  /** A group may belong to the word behind it (`1111 1222件`), or the number be a part of a longer one. */
  readonly isUncertain: boolean
  /** The words between it and what stands before it. */
  readonly before: string
  /** The first words behind it. */
  readonly after: string
  /** All of its cell that stands before it. */
  readonly allBefore: string
  /** What stands before those words. */
  readonly follows: 'start' | 'number' | 'something-else'
}

type Read = Pick<WrittenNumber, 'groups' | 'gaps' | 'fault' | 'form' | 'isUncertain'> & {
  /** Where it ends. */
  readonly end: number
}

/** As many as a name in brackets has: ` (order no.)`. */
const WORDS_BEHIND = 7

/** Reads the numbers of one cell in their order; dates, counts, codes and the like are taken out. */
export function readNumbers(cell: string): readonly WrittenNumber[] {
  const tokens = tokenise(cell)
  const numbers: WrittenNumber[] = []
  let before = ''
  let follows: WrittenNumber['follows'] = 'start'
  let at = 0
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const enumerated = endOfEnumerator(tokens, at)
    // Its letter would make a code of a number in scientific notation.
    const isScientific = readScientific(tokens, at) !== null
    const end = enumerated > at || isScientific ? enumerated : endOfSomethingElse(tokens, at)
    if (end > at) {
      // A label reaches over the number of a list's line, and over nothing else.
      if (enumerated === at) {
        before = ''
        follows = 'something-else'
      }
      at = end
    } else if (token.kind === 'digits') {
      const { end: numberEnd, ...number } = readNumber(tokens, at, before)
      const behind = tokens.slice(numberEnd, numberEnd + WORDS_BEHIND).map((word) => word.text)
      const [allBefore, after] = [cell.slice(0, token.start), behind.join('')]
      const isUncertain = number.isUncertain || isPart(allBefore, after)
      numbers.push({ ...number, isUncertain, before, after, allBefore, follows })
      before = ''
      follows = 'number'
      at = numberEnd
    } else {
      before += token.text
      at += 1
    }
  }
  return numbers
}

/** Marks in place of digits; two on each side make words bold. */
const HIDDEN_BEFORE = /[*•●]{3}$|\d[*•●]{2}$/
const HIDDEN_BEHIND = /^(?:[*•●]{3}|[*•●]{2}\d|…|\.\.)/

/** What is left of a longer number: `1111****1222`, `11111…`. */
const isPart = (allBefore: string, after: string): boolean =>
  HIDDEN_BEFORE.test(allBefore.slice(-3)) || HIDDEN_BEHIND.test(after)

function readNumber(tokens: readonly Token[], start: number, before: string): Read {
  const special =
    readScientific(tokens, start) ??
    readPhone(tokens, start) ??
    readThousands(tokens, start) ??
    readDecimals(tokens, start)
  const read = special ?? readEscaped(tokens, start) ?? readGroups(tokens, start)
  const sign = signOf(before)
  if (sign !== null && read.form === null) return { ...read, fault: sign }
  return /[¥￥$]\s*$/.test(before) ? { ...read, form: 'amount' } : read
}

const plain = (groups: OneOrMore, end: number): Read => ({
  groups,
  gaps: [],
  fault: null,
  form: null,
  isUncertain: false,
  end,
})

/** A hyphen or plus that touches the number and nothing else; after a word it separates. */
function signOf(before: string): Fault | null {
  const sign = /(?:^|[\s:=(])([-+])$/.exec(before)?.[1]
  if (sign === undefined) return null
  return sign === '-' ? 'negative' : 'plus'
}

const GAPS: ReadonlyMap<string, Gap> = new Map([
  [' ', 'space'],
  ['-', 'hyphen'],
  [JOINT, 'joint'],
])
const gapAt = (tokens: readonly Token[], at: number) => GAPS.get(textAt(tokens, at))

/** `1E+07`, `1.11112E+7`. */
function readScientific(tokens: readonly Token[], start: number): Read | null {
  if (!isDigits(tokens, start)) return null
  let at = start + 1
  if (isMark(tokens, at, '.') && isDigits(tokens, at + 1)) at += 2
  if (!/^e$/i.test(textAt(tokens, at))) return null
  at += isMark(tokens, at + 1, '+-') ? 2 : 1
  // `550e8400-e29b` is a code.
  const continues = tokens[at + 1]?.kind === 'word' || isMark(tokens, at + 1, '-')
  if (!isDigits(tokens, at) || continues) return null
  return { ...plain([textAt(tokens, start)], at + 1), fault: 'scientific' }
}

const phone = (groups: readonly string[], end: number): Read => ({
  ...plain([groups.join('')], end),
  form: 'phone',
})

/** `138 0013 8000`, with or without `86`; `18400000000-7804`, which has an extension. */
function readPhone(tokens: readonly Token[], start: number): Read | null {
  const isCountryCode =
    /^(?:00)?86$/.test(textAt(tokens, start)) && gapAt(tokens, start + 1) !== undefined
  const at = isCountryCode ? start + 2 : start
  const first = textAt(tokens, at)
  const rest = [textAt(tokens, at + 2), textAt(tokens, at + 4)]
  if (/^1[3-9]\d$/.test(first)) {
    const gap = gapAt(tokens, at + 1)
    const isGrouped = gap !== undefined && gap === gapAt(tokens, at + 3)
    return isGrouped && rest.every((group) => /^\d{4}$/.test(group))
      ? phone([first, ...rest], at + 5)
      : null
  }
  if (!/^1[3-9]\d{9}$/.test(first)) return null
  const hasExtension = isMark(tokens, at + 1, '-') && /^\d{1,6}$/.test(textAt(tokens, at + 2))
  if (hasExtension) return phone([first], at + 3)
  return isCountryCode ? phone([first], at + 1) : null
}

/** The largest ID has 19 digits: seven groups of three. */
const MOST_GROUPS = 7

/** `11,111,222`, `11,111,222.00`: groups of three all the way. */
function readThousands(tokens: readonly Token[], start: number): Read | null {
  const groups = [textAt(tokens, start)]
  let at = start + 1
  while (isMark(tokens, at, ',') && isDigits(tokens, at + 1)) {
    if (textAt(tokens, at + 1).length !== 3 || groups.length === MOST_GROUPS) return null
    groups.push(textAt(tokens, at + 1))
    at += 2
  }
  if (groups.length === 1 || textAt(tokens, start).length > 3) return null
  const number = { ...plain([groups.join('')], at), form: amountForm(tokens, at) }
  if (!isMark(tokens, at, '.') || !isDigits(tokens, at + 1)) return number
  const isWhole = /^0+$/.test(textAt(tokens, at + 1))
  const form = amountForm(tokens, at + 2)
  return { ...number, fault: isWhole ? null : 'decimals', form, end: at + 2 }
}

const amountForm = (tokens: readonly Token[], at: number): Read['form'] =>
  begins(tokens, at, '元') ? 'amount' : null

/** `11111222.5`; `1.11111222` at the start of a line may number a list. */
function readDecimals(tokens: readonly Token[], start: number): Read | null {
  const [whole, fraction] = [textAt(tokens, start), textAt(tokens, start + 2)]
  if (!isMark(tokens, start + 1, '.') || !isDigits(tokens, start + 2)) return null
  const isEnumerated = start === 0 && whole.length <= 2 && fraction.length >= 5
  return isEnumerated
    ? { ...plain([fraction], start + 3), isUncertain: true }
    : { ...plain([whole], start + 3), fault: 'decimals' }
}

/** `50%2011111222`: two digits behind a percent sign may be an encoded character. */
function readEscaped(tokens: readonly Token[], start: number): Read | null {
  const digits = textAt(tokens, start)
  if (textAt(tokens, start - 1) !== '%' || digits.length < 3) return null
  return { ...plain([digits.slice(0, 2), digits.slice(2)], start + 1), gaps: ['joint'] }
}

/** Groups of digits with single spaces, hyphens or invisible characters between them. */
function readGroups(tokens: readonly Token[], start: number): Read {
  const groups: [string, ...string[]] = [textAt(tokens, start)]
  const gaps: Gap[] = []
  let at = start + 1
  let isUncertain = isFollowedByUnit(tokens, at)
  while (isDigits(tokens, at + 1)) {
    const gap = gapAt(tokens, at)
    if (gap === undefined || isBoundary(gap, textAt(tokens, at - 1), textAt(tokens, at + 1))) break
    if (isOfItsOwn(tokens, at + 1)) {
      // Four digits after four may as well be the rest of the number.
      const mayBelong =
        count(tokens, at + 1) > at + 1 &&
        textAt(tokens, at + 1).length === 4 &&
        textAt(tokens, at - 1).length === 4
      if (!mayBelong) break
      isUncertain = true
    }
    groups.push(textAt(tokens, at + 1))
    gaps.push(gap)
    at += 2
    isUncertain ||= isFollowedByUnit(tokens, at)
  }
  return { ...plain(groups, at), gaps, isUncertain }
}

/** So many digits stand for themselves: a space beside them parts two numbers. */
const FEWEST_WITHOUT_GROUPS = 8

const isBoundary = (gap: Gap, left: string, right: string) =>
  gap === 'space' && Math.max(left.length, right.length) >= FEWEST_WITHOUT_GROUPS

/** A long number that a word or a sign of counting touches: `100000件`. */
const isFollowedByUnit = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at - 1).length > 4 &&
  (begins(tokens, at, '个件次条台斤克米岁天人块') || isMark(tokens, at, SIGNS))

/** What begins here is read by itself, whatever stands before it. */
const isOfItsOwn = (tokens: readonly Token[], at: number): boolean =>
  endOfSomethingElse(tokens, at) > at ||
  endOfEnumerator(tokens, at) > at ||
  readPhone(tokens, at) !== null ||
  readThousands(tokens, at) !== null ||
  readDecimals(tokens, at) !== null

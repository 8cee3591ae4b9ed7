import { isLabelWord } from './labels'
import { begins, isDigits, isMark, type Token, textAt } from './tokens'

/**
 * What is certainly no ID. Each reader looks at the tokens from a number on, only a few of them, and
 * tells where the thing ends; the same place means that it is not there.
 */
type Reader = (tokens: readonly Token[], start: number) => number

const hasLength = (tokens: readonly Token[], at: number, ...lengths: readonly number[]) =>
  isDigits(tokens, at) && lengths.includes(textAt(tokens, at).length)

const isBetween = (digits: string, least: number, most: number) =>
  Number(digits) >= least && Number(digits) <= most
const isMonth = (digits: string) => digits.length <= 2 && isBetween(digits, 1, 12)
const isDay = (digits: string) => digits.length <= 2 && isBetween(digits, 1, 31)

/** `2026-11-24` and `11/24/2026`, also with `.`, and `11-24` alone, where it is no part of something longer. */
const date: Reader = (tokens, start) => {
  const separator = textAt(tokens, start + 1)
  if (!isMark(tokens, start + 1, '-/.')) return start
  const continues = (at: number) => isMark(tokens, at, '-/.') && isDigits(tokens, at + 1)
  const [first, second] = [textAt(tokens, start), textAt(tokens, start + 2)]
  if (first.length === 4) {
    const isDate =
      isMonth(second) && isMark(tokens, start + 3, separator) && isDay(textAt(tokens, start + 4))
    return isDate && !continues(start + 5) ? start + 5 : start
  }
  const hasYear = isMark(tokens, start + 3, separator) && hasLength(tokens, start + 4, 4)
  if (hasYear && isMonth(first) && isDay(second) && !continues(start + 5)) return start + 5
  const isAlone = !isMark(tokens, start - 1, '-/.') && !continues(start + 3) && separator !== '.'
  return isAlone && isMonth(first) && isDay(second) ? start + 3 : start
}

/** `10:22`, `10:22:33`, `10:22:33.000`. */
const time: Reader = (tokens, start) => {
  const isPart = (at: number) =>
    isMark(tokens, at, ':') &&
    hasLength(tokens, at + 1, 2) &&
    isBetween(textAt(tokens, at + 1), 0, 59)
  if (!hasLength(tokens, start, 1, 2) || !isBetween(textAt(tokens, start), 0, 23)) return start
  if (!isPart(start + 1)) return start
  let at = start + 3
  if (isPart(at)) at += 2
  return isMark(tokens, at, '.') && hasLength(tokens, at + 1, 3, 6, 9) ? at + 2 : at
}

/** A date with the time that belongs to it: `2026-11-24T10:22:33.000Z`. */
const moment: Reader = (tokens, start) => {
  const end = date(tokens, start)
  if (textAt(tokens, end) === 'T') return time(tokens, end + 1)
  return end > start ? end : time(tokens, start)
}

const UNITS =
  '个件单元块台次条张位名人户家天日月周点分秒小时层楼室栋幢组套双只包箱袋斤克米岁公折毛角万'
/** What a person's name may begin with as well; four digits before one may be an ID. */
const UNIT_OR_NAME = '张位名单元户家米包毛万周年'
/** Behind a space only these words themselves are units, not what begins with one. */
const SPACED_UNITS = [...UNITS].filter((unit) => !UNIT_OR_NAME.includes(unit))

/** Behind a longer number they may as well begin an encoded character: `11111222%20`. */
export const SIGNS = '%‰℃'

/** `2件`, `24小时`, `50%`, `100000元`. At most four digits: a longer number may be an ID with a word behind it. */
export const count: Reader = (tokens, start) => {
  const { length } = textAt(tokens, start)
  const isSpaced = textAt(tokens, start + 1) === ' '
  const word = textAt(tokens, start + 2)
  if (begins(tokens, start + 1, '元亿') || (isSpaced && word === '元')) return start + 1
  if (length > 4) return start
  if (isMark(tokens, start + 1, SIGNS)) return start + 2
  if (begins(tokens, start + 1, UNITS)) {
    return length === 4 && begins(tokens, start + 1, UNIT_OR_NAME) ? start : start + 1
  }
  if (length <= 2 && begins(tokens, start + 1, '号')) return start + 1
  return isSpaced && SPACED_UNITS.includes(word) ? start + 1 : start
}

/** `2026年`; what follows of the date is a count. */
const year: Reader = (tokens, start) =>
  hasLength(tokens, start, 4) && begins(tokens, start + 1, '年') ? start + 1 : start

/** `1.2.3`, `192.168.1.1`; one point alone makes decimals, which are somebody else's to judge. */
const dotted: Reader = (tokens, start) => {
  let at = start + 1
  while (isMark(tokens, at, '.') && isDigits(tokens, at + 1)) at += 2
  return at > start + 3 ? at : start
}

/** A chain of more tokens is no code, and following it from each of its links would take long. */
const LONGEST_CODE = 40

/** `SF1234567890`, `img_001`, `550e8400-e29b`, `name@example.com`: letters make digits part of a code. */
const code: Reader = (tokens, start) => {
  let at = start
  let hasLetters = false
  let hasDigits = false
  const isLink = (link: number) => tokens[link]?.kind === 'word' || isDigits(tokens, link)
  for (; at - start < LONGEST_CODE; at += 1) {
    if (isDigits(tokens, at)) hasDigits = true
    else if (isLink(at)) hasLetters = true
    else if (!isMark(tokens, at, '-.@') || !isLink(at + 1)) break
  }
  return hasLetters && hasDigits && !isLabelled(tokens, start, at) ? at : start
}

/** `workcard-11111222`, `ID11111222`, `No.11111222`: one name and one number. */
const isLabelled = (tokens: readonly Token[], start: number, end: number): boolean =>
  isLabelWord(textAt(tokens, start)) && end - start === (isMark(tokens, start + 1, '-.') ? 3 : 2)

/** `0571-88888888`, `(0571)88888888-123`, `400-820-8820`: with the hyphen of an area code. */
const telephone: Reader = (tokens, start) => {
  const [first, second] = [textAt(tokens, start), textAt(tokens, start + 2)]
  if (!isMark(tokens, start + 1, '-')) return start
  if (/^0\d{2,3}$/.test(first) && /^\d{7,8}$/.test(second)) {
    const hasExtension =
      isMark(tokens, start + 3, '-') && hasLength(tokens, start + 4, 1, 2, 3, 4, 5, 6)
    return hasExtension ? start + 5 : start + 3
  }
  const isHotline =
    /^[48]00$/.test(first) && hasLength(tokens, start + 2, 3) && isMark(tokens, start + 3, '-')
  return isHotline && hasLength(tokens, start + 4, 4) ? start + 5 : start
}

const READERS: readonly Reader[] = [moment, telephone, dotted, code, count, year]

/** Where the thing that is certainly no ID ends; `start` when there is none. */
export function endOfSomethingElse(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.kind === 'word') return code(tokens, start)
  if (!isDigits(tokens, start)) return start
  for (const read of READERS) {
    const end = read(tokens, start)
    if (end > start) return end
  }
  return start
}

/** `1、`, `2.`, `3)` or the `1：` of `工单1：` before a number: it numbers a list. */
export function endOfEnumerator(tokens: readonly Token[], start: number): number {
  if (!hasLength(tokens, start, 1, 2) || !isMark(tokens, start + 1, '、.):')) return start
  const isSpaced = tokens[start + 2]?.kind === 'space'
  const next = tokens[isSpaced ? start + 3 : start + 2]
  if (next?.kind !== 'digits')
    return next?.kind === 'han' || next?.kind === 'word' ? start + 2 : start
  // Without a space, a point may be that of decimals.
  if (isMark(tokens, start + 1, '.') && !isSpaced) return start
  return next.text.length >= 4 ? start + 2 : start
}

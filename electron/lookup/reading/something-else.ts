import { isLabelWord } from './labels'
import type { Token } from './tokens'

/**
 * What is certainly no ID. Each reader looks at the tokens from one place on, only a few of them, and
 * tells where the thing ends; the same place means that it is not there.
 */
type Reader = (tokens: readonly Token[], start: number) => number

const text = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? ''
const isDigits = (tokens: readonly Token[], at: number, ...lengths: readonly number[]) =>
  tokens[at]?.kind === 'digits' && lengths.includes(text(tokens, at).length)
const isMark = (tokens: readonly Token[], at: number, marks: string) =>
  tokens[at]?.kind === 'mark' && marks.includes(text(tokens, at))
/** Chinese characters that begin with one of these. */
const begins = (tokens: readonly Token[], at: number, characters: string) =>
  tokens[at]?.kind === 'han' && characters.includes(text(tokens, at).charAt(0))

const isBetween = (digits: string, least: number, most: number) =>
  Number(digits) >= least && Number(digits) <= most
const isMonth = (digits: string) => digits.length <= 2 && isBetween(digits, 1, 12)
const isDay = (digits: string) => digits.length <= 2 && isBetween(digits, 1, 31)

/** `2026-11-24` and `11/24/2026`, also with `.`, and `11-24` alone, where it is no part of something longer. */
const numericDate: Reader = (tokens, start) => {
  const separator = text(tokens, start + 1)
  if (!isMark(tokens, start + 1, '-/.')) return start
  const goesOn = (at: number) => isMark(tokens, at, '-/.') && tokens[at + 1]?.kind === 'digits'
  const [first, second] = [text(tokens, start), text(tokens, start + 2)]
  if (isDigits(tokens, start, 4)) {
    const isDate =
      isMonth(second) && isMark(tokens, start + 3, separator) && isDay(text(tokens, start + 4))
    return isDate && !goesOn(start + 5) ? start + 5 : start
  }
  const hasYear = isMark(tokens, start + 3, separator) && isDigits(tokens, start + 4, 4)
  if (hasYear && isMonth(first) && isDay(second) && !goesOn(start + 5)) return start + 5
  const isAlone = !isMark(tokens, start - 1, '-/.') && !goesOn(start + 3) && separator !== '.'
  return isAlone && isMonth(first) && isDay(second) ? start + 3 : start
}

/** `2026年11月24日`, or the last or the first parts of it. */
const chineseDate: Reader = (tokens, start) => {
  let at = start
  if (isDigits(tokens, at, 4) && begins(tokens, at + 1, '年')) {
    at += 2
    if (text(tokens, at - 1) !== '年') return at
  }
  if (isDigits(tokens, at, 1, 2) && begins(tokens, at + 1, '月')) {
    at += 2
    if (text(tokens, at - 1) !== '月') return at
  }
  if (at > start && isDigits(tokens, at, 1, 2) && begins(tokens, at + 1, '日号')) at += 2
  return at
}

/** `10:22`, `10:22:33`, `10:22:33.000Z`. */
const time: Reader = (tokens, start) => {
  const isPart = (at: number) =>
    isMark(tokens, at, ':') && isDigits(tokens, at + 1, 2) && isBetween(text(tokens, at + 1), 0, 59)
  if (!isDigits(tokens, start, 1, 2) || !isBetween(text(tokens, start), 0, 23)) return start
  if (!isPart(start + 1)) return start
  let at = start + 3
  if (isPart(at)) at += 2
  if (isMark(tokens, at, '.') && isDigits(tokens, at + 1, 3, 6, 9)) at += 2
  return /^z$/i.test(text(tokens, at)) ? at + 1 : at
}

/** A date with the time that belongs to it: `2026-11-24T10:22:33.000Z`. */
const moment: Reader = (tokens, start) => {
  const dateEnd = Math.max(numericDate(tokens, start), chineseDate(tokens, start))
  if (dateEnd > start && text(tokens, dateEnd) === 'T') {
    const timeEnd = time(tokens, dateEnd + 1)
    if (timeEnd > dateEnd + 1) return timeEnd
  }
  return dateEnd > start ? dateEnd : time(tokens, start)
}

const UNITS =
  '个件单元块台次条张位名人户家天日年月周点分秒小时层楼室栋幢组套双只包箱袋斤克米岁公折毛角万'
/** What a person's name may begin with as well; four digits before one may be an ID. */
const UNIT_OR_NAME = '张位名单元户家米包毛万周年'
const MONEY = '元块万亿'

/** `2件`, `24小时`, `50%`, `100000元`. At most four digits: a longer number may be an ID with a word behind it. */
export const count: Reader = (tokens, start) => {
  const { length } = text(tokens, start)
  if (isMark(tokens, start + 1, '%‰℃')) return start + 2
  if (begins(tokens, start + 1, MONEY) && !(length >= 5 && begins(tokens, start + 1, '块万'))) {
    return start + 1
  }
  if (length > 4) return start
  if (begins(tokens, start + 1, UNITS)) {
    return length === 4 && begins(tokens, start + 1, UNIT_OR_NAME) ? start : start + 1
  }
  if (length <= 2 && begins(tokens, start + 1, '号')) return start + 1
  const after = tokens[start + 2]
  const isUnit =
    after?.kind === 'han' &&
    after.text.length === 1 &&
    UNITS.includes(after.text) &&
    !UNIT_OR_NAME.includes(after.text)
  return text(tokens, start + 1) === ' ' && isUnit ? start + 1 : start
}

/** `1.2.3`, `192.168.1.1`; one point alone makes decimals, which are somebody else's to judge. */
const dotted: Reader = (tokens, start) => {
  let at = start + 1
  let points = 0
  while (isMark(tokens, at, '.') && tokens[at + 1]?.kind === 'digits') {
    points += 1
    at += 2
  }
  return points > 1 ? at : start
}

/** A chain of more tokens is no code, and following it from each of its links would take long. */
const LONGEST_CODE = 40

/** `SF1234567890`, `img_001`, `550e8400-e29b`, `name@example.com`: letters make digits part of a code. */
const code: Reader = (tokens, start) => {
  let at = start
  let letters = 0
  let digits = 0
  for (; at - start < LONGEST_CODE; at += 1) {
    const token = tokens[at]
    if (token?.kind === 'word') letters += 1
    else if (token?.kind === 'digits') digits += 1
    else if (!isMark(tokens, at, '-_.@') || at === start) break
    else if (tokens[at + 1]?.kind !== 'word' && tokens[at + 1]?.kind !== 'digits') break
  }
  if (letters === 0 || digits === 0) return start
  return isLabelled(tokens, start, at) ? start : at
}

/** `workcard-11111222`, `ID11111222`, `No.11111222`: one name and one number. */
function isLabelled(tokens: readonly Token[], start: number, end: number): boolean {
  const name = text(tokens, start)
  const number = isMark(tokens, start + 1, '-.') ? start + 2 : start + 1
  return (
    tokens[start]?.kind === 'word' &&
    isLabelWord(name) &&
    tokens[number]?.kind === 'digits' &&
    (number + 1 === end || !isMark(tokens, number + 1, '.@-'))
  )
}

/** `0571-88888888`, `(0571)88888888-123`, `400-820-8820`: with the hyphen of an area code. */
const telephone: Reader = (tokens, start) => {
  const [first, second] = [text(tokens, start), text(tokens, start + 2)]
  if (!isMark(tokens, start + 1, '-')) return start
  if (/^0\d{2,3}$/.test(first) && /^\d{7,8}$/.test(second)) {
    const hasExtension =
      isMark(tokens, start + 3, '-') && isDigits(tokens, start + 4, 1, 2, 3, 4, 5, 6)
    return hasExtension ? start + 5 : start + 3
  }
  const isHotline =
    /^[48]00$/.test(first) && isDigits(tokens, start + 2, 3) && isMark(tokens, start + 3, '-')
  return isHotline && isDigits(tokens, start + 4, 4) ? start + 5 : start
}

const READERS: readonly Reader[] = [moment, telephone, dotted, code, count]

/** Where the thing that is certainly no ID ends; `start` when there is none. */
export function endOfSomethingElse(tokens: readonly Token[], start: number): number {
  const kind = tokens[start]?.kind
  if (kind === 'word') return code(tokens, start)
  if (kind !== 'digits') return start
  for (const read of READERS) {
    const end = read(tokens, start)
    if (end > start) return end
  }
  return start
}

/** `1、`, `2.`, `3)` or the `1：` of `工单1：` before a number: it numbers a list. */
export function endOfEnumerator(tokens: readonly Token[], start: number): number {
  if (!isDigits(tokens, start, 1, 2) || !isMark(tokens, start + 1, '、.):')) return start
  const isSpaced = tokens[start + 2]?.kind === 'space'
  const next = tokens[isSpaced ? start + 3 : start + 2]
  if (next?.kind !== 'digits')
    return next?.kind === 'han' || next?.kind === 'word' ? start + 2 : start
  // Without a space, a point may be that of decimals.
  if (isMark(tokens, start + 1, '.') && !isSpaced) return start
  return next.text.length >= 4 ? start + 2 : start
}

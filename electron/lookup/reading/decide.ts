import { lookupError } from '../../contract/error-texts'
import type { Text } from '../../contract/locale'
import type { LookupError } from '../../contract/lookup-error'
import { err, ok, type Result } from '../../contract/result'
import type { WorkcardId } from '../../contract/workcard-id'
import { asWorkcardId, digitsKind } from '../digits'
import type { Claim } from './claims'
import { refuseDigits, refuseFault, refuseHexadecimal, refuseText } from './refusals'

type Decision = Result<WorkcardId, LookupError>

/** More candidates than this cannot be chosen by one key. */
const MOST_CANDIDATES = 9

const LOOKS_LIKE: Partial<Record<Claim['kind'], Text>> = {
  mobile: {
    zh: '这看起来是手机号，不是工单号。',
    en: 'This looks like a mobile number, not a work-card ID.',
  },
  identity: {
    zh: '这看起来是身份证号，不是工单号。',
    en: 'This looks like an identity number, not a work-card ID.',
  },
  hotline: {
    zh: '这看起来是 400 或 800 电话，不是工单号。',
    en: 'This looks like a 400 or 800 telephone number, not a work-card ID.',
  },
  'protected-number': {
    zh: '这看起来是 700 开头的虚拟号码，不是工单号。',
    en: 'This looks like a 700 virtual number, not a work-card ID.',
  },
  date: {
    zh: '这看起来是日期，不是工单号。',
    en: 'This looks like a date, not a work-card ID.',
  },
}

const UNSURE: Text = {
  zh: '不确定这个号码是不是工单号。',
  en: 'This number may not be a work-card ID.',
}

const CONFIRM: Text = {
  zh: '如果确实是工单号，请选择它；否则请重新输入。',
  en: 'If it is the work-card ID, choose it; otherwise enter another.',
}

const isOurs = ({ label }: Claim) => label === 'ours' || label === 'ours-loosely'
const isPersonal = ({ kind }: Claim) =>
  kind === 'mobile' || kind === 'identity' || kind === 'protected-number'
const looksLikeAnId = ({ kind }: Claim) => kind === 'plausible' || kind === 'order'

/** A number that may be the ID although another one is more likely. */
function isRival(claim: Claim): boolean {
  if (isOurs(claim) || claim.fault === 'decimals' || claim.fault === 'scientific') return false
  if (claim.label !== 'none' || claim.kind !== 'short')
    return claim.label === 'none' && looksLikeAnId(claim)
  // Four digits alone in a cell may be an ID; fewer number the row or count something.
  return claim.isListed || (claim.isBare && (claim.readings[0] ?? '').length === 4)
}

/** Takes an ID, asks for one of several, or says why there is none. `isCut`: there was more text. */
export function decide(text: string, claims: readonly Claim[], isCut: boolean): Decision {
  if (/^0x[0-9a-f]+$/i.test(text)) return refuseHexadecimal()
  const [only] = claims
  const isWhole = claims.length === 1 && only?.isBare === true && only.label === 'none'
  if (isWhole && only !== undefined && !isCut) return decideWhole(only)
  const labelled = claims.filter(isOurs)
  return labelled.length > 0
    ? decideLabelled(labelled, claims.filter(isRival), isCut)
    : decideUnlabelled(claims, isCut)
}

/** The text is one number, with marks around it perhaps. */
function decideWhole(claim: Claim): Decision {
  if (claim.fault !== null) return refuseFault(claim.fault)
  return claim.isCertain && LOOKS_LIKE[claim.kind] === undefined ? take(claim) : ask([claim])
}

function decideLabelled(
  labelled: readonly Claim[],
  rivals: readonly Claim[],
  isCut: boolean,
): Decision {
  const [first] = labelled
  const isOne = new Set(labelled.map(({ readings }) => readings[0])).size === 1
  if (first === undefined) return refuseText()
  if (first.fault !== null && isOne) return refuseFault(first.fault)
  // 工单 alone may begin a sentence about a day, or have a number in a list.
  const isMeant = !isPersonal(first) && (first.label === 'ours' || looksLikeAnId(first))
  const others = rivals.filter(({ readings }) => readings[0] !== first.readings[0])
  const isCertain = labelled.every((claim) => claim.isCertain && claim.fault === null)
  return isOne && isCertain && isMeant && others.length === 0 && !isCut
    ? take(first)
    : ask([...labelled, ...rivals])
}

function decideUnlabelled(claims: readonly Claim[], isCut: boolean): Decision {
  const scientific = claims.some(({ fault }) => fault === 'scientific')
  const whole = claims.filter(({ fault }) => fault !== 'decimals' && fault !== 'scientific')
  const long = whole.filter(({ kind }) => kind !== 'short')
  const [likely, ...more] = distinct(long.filter((claim) => claim.kind === 'plausible'))
  if (scientific && likely === undefined) return refuseFault('scientific')
  const rivals = [...long, ...whole.filter(isRival)].filter(
    ({ readings }) => readings[0] !== likely?.readings[0],
  )
  const isSure =
    likely !== undefined &&
    likely.label === 'none' &&
    likely.isCertain &&
    likely.fault === null &&
    more.length === 0 &&
    rivals.length === 0
  if (isSure && !scientific && !isCut) return take(likely)
  // Asked about anyway, a short number may be meant as well.
  return ask(whole)
}

function take({ readings: [digits = ''] }: Claim): Decision {
  const id = asWorkcardId(digits)
  return id === null ? refuseDigits(digits) : ok(id)
}

function distinct(claims: readonly Claim[]): readonly Claim[] {
  const byDigits = new Map(claims.map((claim) => [claim.readings[0], claim]))
  return [...byDigits.values()]
}

/** Offers every reading that can be an ID, the likeliest first. */
function ask(claims: readonly Claim[]): Decision {
  const ordered = [...claims].sort(likelierFirst)
  const digits = [...new Set(ordered.flatMap(({ readings }) => readings))]
  const candidates = digits.map(asWorkcardId).filter((id) => id !== null)
  const [only, ...more] = candidates
  if (only === undefined) return refuseText()
  // One number that is left is asked about for what it looks like, not for being one of several.
  const message = LOOKS_LIKE[digitsKind(only)] ?? UNSURE
  const shown = candidates.slice(0, MOST_CANDIDATES)
  return err(
    lookupError('ambiguous-id', {
      candidates: shown,
      ...(more.length === 0 ? { message, nextStep: CONFIRM } : {}),
    }),
  )
}

const likelierFirst = (a: Claim, b: Claim) => rank(b) - rank(a)
const rank = (claim: Claim) =>
  (isOurs(claim) ? 8 : 0) +
  (claim.kind === 'plausible' ? 4 : 0) +
  (claim.label === 'none' ? 2 : 0) +
  (claim.isCertain ? 1 : 0)

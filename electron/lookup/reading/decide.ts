import { lookupError } from '../../domain/error-texts'
import type { Text } from '../../domain/locale'
import type { LookupError } from '../../domain/lookup-error'
import { err, ok, type Result } from '../../domain/result'
import type { WorkcardId } from '../../domain/workcard-id'
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
/** Its last digits are lost: of `1E7` only the 1 is left. */
const isScientific = ({ fault }: Claim) => fault === 'scientific'
const isWhole = (claim: Claim) => claim.fault !== 'decimals' && !isScientific(claim)
const isPersonal = ({ kind }: Claim) =>
  kind === 'mobile' || kind === 'identity' || kind === 'protected-number'
const looksLikeAnId = ({ kind }: Claim) => kind === 'plausible' || kind === 'order'

/** A number that may be the ID although another one is more likely. */
function isRival(claim: Claim): boolean {
  if (isOurs(claim) || !isWhole(claim)) return false
  if (claim.label !== 'none' || claim.kind !== 'short')
    return claim.label === 'none' && looksLikeAnId(claim)
  // Four digits alone in a cell may be an ID; fewer number the row or count something.
  return claim.isListed || (claim.isBare && claim.readings[0].length === 4)
}

/** Takes an ID, asks for one of several, or says why there is none. `isCut`: there was more text. */
export function decide(text: string, claims: readonly Claim[], isCut: boolean): Decision {
  if (/^0x[0-9a-f]+$/i.test(text)) return refuseHexadecimal()
  const [only, ...more] = claims
  if (only === undefined) return refuseText()
  const isAlone = more.length === 0 && only.isBare && only.label === 'none'
  if (isAlone && !isCut) return decideAlone(only)
  const [first, ...others] = claims.filter(isOurs)
  return first === undefined
    ? decideUnlabelled(claims, isCut)
    : decideLabelled([first, ...others], claims.filter(isRival), isCut)
}

/** The text is one number, with marks around it perhaps. */
function decideAlone(claim: Claim): Decision {
  if (claim.fault !== null) return refuseFault(claim.fault)
  return claim.isCertain && LOOKS_LIKE[claim.kind] === undefined ? take(claim) : ask([claim])
}

function decideLabelled(
  labelled: readonly [Claim, ...Claim[]],
  rivals: readonly Claim[],
  isCut: boolean,
): Decision {
  const [first] = labelled
  const isOne = new Set(labelled.map(({ readings }) => readings[0])).size === 1
  if (first.fault !== null && (isOne || labelled.every(isScientific)))
    return refuseFault(first.fault)
  // 工单 alone may begin a sentence about a day, or have a number in a list.
  const isMeant = !isPersonal(first) && (first.label === 'ours' || looksLikeAnId(first))
  const others = rivals.filter(({ readings }) => readings[0] !== first.readings[0])
  const isCertain = labelled.every((claim) => claim.isCertain && claim.fault === null)
  return isOne && isCertain && isMeant && others.length === 0 && !isCut
    ? take(first)
    : ask([...labelled, ...rivals])
}

function decideUnlabelled(claims: readonly Claim[], isCut: boolean): Decision {
  const scientific = claims.some(isScientific)
  const whole = claims.filter(isWhole)
  const likely = whole.find(({ kind }) => kind === 'plausible')
  if (likely === undefined && scientific) return refuseFault('scientific')
  // Called another's anywhere in the text, the number may be that other's everywhere.
  const isSure = (claim: Claim) =>
    claim.readings[0] === likely?.readings[0] &&
    claim.label === 'none' &&
    claim.isCertain &&
    claim.fault === null
  const isOnly = whole.filter((claim) => claim.kind !== 'short' || isRival(claim)).every(isSure)
  if (likely !== undefined && isOnly && !scientific && !isCut) return take(likely)
  // Asked about anyway, a short number may be meant as well.
  return ask(whole)
}

function take({ readings: [digits] }: Claim): Decision {
  const id = asWorkcardId(digits)
  return id === null ? refuseDigits(digits) : ok(id)
}

/** Offers every reading that can be an ID, the likeliest first. */
function ask(claims: readonly Claim[]): Decision {
  const ordered = claims.filter((claim) => !isScientific(claim)).sort(likelierFirst)
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

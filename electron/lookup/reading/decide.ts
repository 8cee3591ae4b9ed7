import type { LookupFailure } from '../../domain/failure'
import { failure } from '../../domain/failure'
import { err, ok, type Result } from '../../domain/result'
import type { FailureCause } from '../../domain/texts/failure-texts'
import type { WorkcardId } from '../../domain/workcard-id'
import { asWorkcardId, digitsKind } from '../digits'
import type { Claim } from './claims'
import { refuseDigits, refuseFault, refuseHexadecimal, refuseText } from './refusals'

type Decision = Result<WorkcardId, LookupFailure>

/** More candidates than this cannot be chosen by one key. */
const MOST_CANDIDATES = 9

const LOOKS_LIKE: Partial<Record<Claim['kind'], FailureCause>> = {
  mobile: 'looks-like-mobile',
  identity: 'looks-like-identity',
  hotline: 'looks-like-hotline',
  'protected-number': 'looks-like-protected-number',
  date: 'looks-like-date',
}

const isOurs = ({ label }: Claim) => label === 'ours' || label === 'ours-loosely'
/** Its last digits are lost: of `1E7` only the 1 is left. */
const isScientific = ({ fault }: Claim) => fault === 'scientific'
const isWhole = (claim: Claim) => claim.fault !== 'decimals' && !isScientific(claim)
const isPersonal = ({ kind }: Claim) =>
  kind === 'mobile' || kind === 'identity' || kind === 'protected-number'
const looksLikeAnId = ({ kind }: Claim) => kind === 'plausible' || kind === 'order'

/** A number that may be the ID although another one is more likely. */
function isCompeting(claim: Claim): boolean {
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
    : decideLabelled([first, ...others], claims.filter(isCompeting), isCut)
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
  const isIntended = !isPersonal(first) && (first.label === 'ours' || looksLikeAnId(first))
  const others = rivals.filter(({ readings }) => readings[0] !== first.readings[0])
  const isCertain = labelled.every((claim) => claim.isCertain && claim.fault === null)
  return isOne && isCertain && isIntended && others.length === 0 && !isCut
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
  const isOnly = whole.filter((claim) => claim.kind !== 'short' || isCompeting(claim)).every(isSure)
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
  const ordered = claims.filter((claim) => !isScientific(claim)).sort(byRank)
  const digits = [...new Set(ordered.flatMap(({ readings }) => readings))]
  const candidates = digits.map(asWorkcardId).filter((id) => id !== null)
  const [only, ...more] = candidates
  if (only === undefined) return refuseText()
  // One number that is left is asked about for what it looks like, not for being one of several.
  const cause = more.length === 0 ? (LOOKS_LIKE[digitsKind(only)] ?? 'unsure-id') : null
  const shown = candidates.slice(0, MOST_CANDIDATES)
  return err(failure('ambiguous-id', { candidates: shown, cause }))
}

const byRank = (a: Claim, b: Claim) => rank(b) - rank(a)
const rank = (claim: Claim) =>
  (isOurs(claim) ? 8 : 0) +
  (claim.kind === 'plausible' ? 4 : 0) +
  (claim.label === 'none' ? 2 : 0) +
  (claim.isCertain ? 1 : 0)

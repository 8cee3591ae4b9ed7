import { failure, type LookupFailure } from '../../domain/failure'
import { err, type Result } from '../../domain/result'
import type { FailureCause } from '../../domain/texts/failure-texts'
import type { Fault } from './numbers'

type Refusal = Result<never, LookupFailure>

const refuse = (cause: FailureCause): Refusal => err(failure('invalid-id', { cause }))

const FAULTS: Readonly<Record<Fault, FailureCause>> = {
  negative: 'id-negative',
  plus: 'id-plus',
  decimals: 'id-decimals',
  scientific: 'id-scientific',
}

/** Why a number that was meant as the ID cannot be one. */
export const refuseFault = (fault: Fault): Refusal => refuse(FAULTS[fault])

export const refuseHexadecimal = (): Refusal => refuse('id-hexadecimal')

/** Why digits that were meant as the ID cannot be one. */
export function refuseDigits(digits: string): Refusal {
  if (/^0+$/.test(digits)) return refuse('id-zero')
  return refuse(digits.startsWith('0') ? 'id-leading-zero' : 'id-too-large')
}

export const refuseText = (): Refusal => err(failure('invalid-id'))

import { useState } from 'react'
import * as z from 'zod/mini'
import type { Proof } from '../../../electron/contract/credentials-proof'
import type { Failure } from '../../../electron/domain/failure'
import { type WorkcardId, workcardIdSchema } from '../../../electron/domain/workcard-id'
import { bridge } from '../bridge'
import type { StoreStates } from './use-store-states'

export type TestResult = 'running' | { readonly proof: Proof } | { readonly failed: Failure }

export interface StoreTest {
  readonly card: string
  readonly setCard: (text: string) => void
  readonly isCardWrong: boolean
  readonly result: TestResult | null
  /** Whether there is no work card or one that can be called; a wrong one is told. */
  readonly isCardRight: () => boolean
  readonly run: () => Promise<void>
  readonly clear: () => void
}

/** One signed call with what is saved. */
export function useTest(profileId: string, states: StoreStates): StoreTest {
  const [card, setCard] = useState('')
  const [isCardWrong, setCardWrong] = useState(false)
  const [result, setResult] = useState<TestResult | null>(null)

  async function run() {
    const workcardId = readCard(card)
    if (workcardId === undefined) return
    setResult('running')
    const reply = await bridge['credentials.test'](profileId, workcardId)
    setResult(reply.ok ? { proof: reply.value } : { failed: reply.error })
    states.tested(profileId, reply.ok ? 'passed' : 'failed')
  }
  return {
    card,
    setCard(text) {
      setCard(text)
      if (readCard(text) !== undefined) setCardWrong(false)
    },
    isCardWrong,
    result,
    isCardRight() {
      const isRight = readCard(card) !== undefined
      setCardWrong(!isRight)
      return isRight
    },
    run,
    clear: () => setResult(null),
  }
}

/** Null for none, undefined for what is no ID. */
function readCard(text: string): WorkcardId | null | undefined {
  if (text.trim() === '') return null
  return z.safeParse(workcardIdSchema, text.trim()).data
}

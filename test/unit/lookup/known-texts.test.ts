import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWorkcardId } from '../../../electron/lookup/find-id'
import { knownText } from './texts'

/** 50,000 take half a minute: `TEXTS=50000 npx vitest run test/unit/lookup/known-texts.test.ts`. */
const TEXTS = Number(process.env.TEXTS ?? 5000)
const SEED = Number(process.env.SEED ?? 20261125)

describe('a text made of parts of known meaning', () => {
  it('is taken for its one ID, or asked about: never for another number', {
    timeout: 300_000,
  }, () => {
    let taken = 0
    fc.assert(
      fc.property(knownText, ({ text, ids }) => {
        const result = findWorkcardId(text)
        if (!result.ok) return
        taken += 1
        expect(ids).toEqual([result.value])
      }),
      { numRuns: TEXTS, seed: SEED },
    )
    // The rule would also hold for an app that always asks.
    expect(taken).toBeGreaterThan(TEXTS / 4)
  })

  it('has its IDs among the candidates when it is asked about', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(knownText, ({ text, ids }) => {
        const result = findWorkcardId(text)
        if (result.ok || ids.length === 0) return
        const { error } = result
        expect(error.kind).toBe('ambiguous-id')
        if (error.kind === 'ambiguous-id')
          expect(error.candidates).toEqual(expect.arrayContaining([...ids]))
      }),
      { numRuns: TEXTS, seed: SEED },
    )
  })
})

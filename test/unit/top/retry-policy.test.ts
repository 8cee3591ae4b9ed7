import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEADLINE_MS, nextWait, type Retry } from '../../../electron/top/retry-policy'

const first = { tries: 1, elapsedMs: 0, random: 0.5 }

describe('nextWait', () => {
  it('never waits for what fails again', () => {
    expect(nextWait('never', first)).toBeNull()
  })

  it('backs off with full jitter, twice as far the second time', () => {
    expect(nextWait('backoff', first)).toBe(100)
    expect(nextWait('backoff', { ...first, tries: 2 })).toBe(200)
    expect(nextWait('backoff', { ...first, random: 0 })).toBe(0)
  })

  it('retries twice at most', () => {
    expect(nextWait('backoff', { ...first, tries: 3 })).toBeNull()
    expect(nextWait({ waitMs: 1000 }, { ...first, tries: 3 })).toBeNull()
  })

  it('waits a little longer than a ban of up to ten seconds', () => {
    expect(nextWait({ waitMs: 2_000 }, first)).toBe(2_300)
    expect(nextWait({ waitMs: 10_000 }, first)).toBe(10_300)
    expect(nextWait({ waitMs: 11_000 }, first)).toBeNull()
  })

  it('never waits past the deadline', () => {
    const retry = fc.oneof(
      fc.constant<Retry>('backoff'),
      fc.record({ waitMs: fc.integer({ min: 1, max: 20_000 }) }),
    )
    const elapsed = fc.integer({ min: 0, max: 20_000 })
    const random = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
    fc.assert(
      fc.property(retry, elapsed, random, (how, elapsedMs, chance) => {
        const wait = nextWait(how, { tries: 1, elapsedMs, random: chance })
        expect(wait === null || elapsedMs + wait < DEADLINE_MS).toBe(true)
      }),
    )
    expect(nextWait({ waitMs: 10_000 }, { ...first, elapsedMs: 4_699 })).toBe(10_300)
    expect(nextWait({ waitMs: 10_000 }, { ...first, elapsedMs: 4_700 })).toBeNull()
  })
})

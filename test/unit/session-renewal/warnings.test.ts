import { describe, expect, it, vi } from 'vitest'
import { type Session, unknownSession } from '../../../electron/contract/session'
import type { Warning } from '../../../electron/domain/session-end'
import { openWarnings } from '../../../electron/session-renewal/warnings'

const START = Date.UTC(2026, 0, 1)
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Sessions whose warnings are remembered, and a clock that goes from timer to timer. */
function world(...ends: (number | null)[]) {
  let now = START
  let sessions: readonly Session[] = ends.map((left, index) => ({
    ...unknownSession(`store-${index}`),
    endsAt: left === null ? null : START + left,
  }))
  let timer: { at: number; action: () => void } | null = null
  const told: string[] = []
  let saves = true
  const warnings = openWarnings({
    sessions: () => sessions,
    now: () => now,
    after(milliseconds, action) {
      expect(milliseconds).toBeLessThan(2 ** 31)
      expect(timer).toBeNull()
      const own = { at: now + milliseconds, action }
      timer = own
      return () => {
        if (timer === own) timer = null
      }
    },
    onDue: vi.fn(({ profileId }: Session, warned: Warning) => {
      told.push(`${profileId} ${warned} ${(now - START) / HOUR}`)
      if (!saves) return
      sessions = sessions.map((each) => (each.profileId === profileId ? { ...each, warned } : each))
      warnings.update()
    }),
  })
  warnings.update()
  return {
    warnings,
    told,
    waits: () => timer !== null,
    /** Lets the timers go off, one after the other. */
    run(most = 50) {
      for (let fired = 0; timer !== null && fired < most; fired += 1) {
        const { at, action } = timer
        timer = null
        now = at
        action()
      }
    },
    doNotSave: () => {
      saves = false
    },
    sleepUntil: (at: number) => {
      now = at
    },
  }
}

describe('openWarnings', () => {
  it('tells a week, a day and an hour before, once each', () => {
    const { told, run, waits } = world(30 * DAY)
    run()
    expect(told).toEqual(['store-0 week 552', 'store-0 day 696', 'store-0 hour 719'])
    expect(waits()).toBe(false)
  })

  it('has one timer for all stores', () => {
    const { told, run } = world(2 * DAY, null, 30 * HOUR)
    run()
    expect(told).toEqual([
      'store-0 week 0',
      'store-2 week 0',
      'store-2 day 6',
      'store-0 day 24',
      'store-2 hour 29',
      'store-0 hour 47',
    ])
  })

  it('tells the most urgent alone where several were missed', () => {
    const { told, warnings, sleepUntil, run } = world(30 * DAY)
    sleepUntil(START + 30 * DAY - HOUR / 2)
    warnings.update()
    run()
    expect(told).toEqual(['store-0 hour 719.5'])
  })

  it('sets no timer where no end is known, or all was told, or it is over', () => {
    expect(world(null).waits()).toBe(false)
    expect(world(-1).waits()).toBe(false)
    expect(world().waits()).toBe(false)
  })

  it('waits for the next one even where a warning cannot be remembered', () => {
    const { told, warnings, doNotSave, run } = world(30 * DAY)
    doNotSave()
    run(3)
    expect(told.length).toBeLessThanOrEqual(6)
    warnings.stop()
  })

  it('stops', () => {
    const { warnings, waits } = world(30 * DAY)
    warnings.stop()
    expect(waits()).toBe(false)
  })
})

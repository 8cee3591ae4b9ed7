import { describe, expect, it } from 'vitest'
import type { LookupState } from '../../../electron/contract/lookup-state'
import { isLookupInUse } from '../../../electron/updates/busy'
import { empty, failed, found, lookingUp } from '../renderer/lookup/states'

const NOW = 1_000_000
const MINUTES = 60_000
const EMPTY = empty(1)
const LOOKING = lookingUp(1, '11111222')
const number = (facts: { obtainedAt?: number } = {}): LookupState =>
  Object.assign(found(1, '11111222'), { obtainedAt: NOW - MINUTES, ...facts })
const inUse = (
  lookup: LookupState | null,
  onScreen: LookupState | null = lookup,
  isCountingDown = false,
) => isLookupInUse({ lookup, onScreen, isCountingDown, now: NOW, inUseMs: 30 * MINUTES })

describe('a lookup is in use', () => {
  it.each([
    ['while it runs', LOOKING, LOOKING],
    ['while it runs and the panel is away', LOOKING, EMPTY],
    ['with its number on screen', number(), number()],
  ])('%s', (_when, lookup, onScreen) => expect(inUse(lookup, onScreen)).toBe(true))

  it.each([
    ['its card', number(), EMPTY],
    ['a failure', failed(2, '22223333'), failed(2, '22223333')],
    ['nothing', null, null],
  ])('with its number in the clipboard, counting down, behind %s', (_what, lookup, onScreen) =>
    expect(inUse(lookup, onScreen, true)).toBe(true),
  )
})

describe('a lookup is not in use', () => {
  it.each([
    ['before any', null, null],
    ['on an empty card', EMPTY, EMPTY],
    ['with its number put away and out of the clipboard', number(), EMPTY],
    [
      'with a number that is as old as the estimate',
      number({ obtainedAt: NOW - 30 * MINUTES }),
      number({ obtainedAt: NOW - 30 * MINUTES }),
    ],
  ])('%s', (_when, lookup, onScreen) => expect(inUse(lookup, onScreen)).toBe(false))
})

import { describe, expect, it } from 'vitest'
import { lookupError } from '../../../../electron/contract/error-texts'
import { ERROR_KINDS } from '../../../../electron/contract/lookup-error'
import { errorAction } from '../../../../renderer/lookup/error-action'

describe('errorAction', () => {
  it('leads to the settings where something must be changed there', () => {
    for (const kind of ['no-credentials', 'session-expired', 'signature', 'permission'] as const) {
      expect(errorAction(lookupError(kind))).toBe('settings')
    }
  })

  it('never offers to try again before a named time', () => {
    expect(errorAction(lookupError('throttled', { retryAt: 1 }))).toBe('none')
    expect(errorAction(lookupError('throttled', { retryAt: null }))).toBe('retry')
  })

  it('offers something for every failure that may pass by itself', () => {
    const facts = { candidates: [], retryAt: null, offsetMs: null } as never
    for (const kind of ERROR_KINDS) {
      const error = lookupError(kind, facts)
      if (error.retryable) expect(errorAction(error)).toBe('retry')
    }
  })
})

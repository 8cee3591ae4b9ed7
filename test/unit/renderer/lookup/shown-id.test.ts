import { describe, expect, it } from 'vitest'
import { lookupError } from '../../../../electron/contract/error-texts'
import { asWorkcardId } from '../../../../electron/lookup/digits'
import { shownId } from '../../../../renderer/lookup/shown-id'

describe('shownId', () => {
  it('shows what the state is about', () => {
    const workcardId = asWorkcardId('11111222')
    if (workcardId === null) throw new Error('not an ID')
    const lookingUp = { phase: 'looking-up', workcardId, startedAt: 0, waitingUntil: null } as const
    expect(shownId({ phase: 'empty', text: '11111222' })).toBe('11111222')
    expect(shownId(lookingUp)).toBe('11111222')
    expect(shownId({ phase: 'error', text: '你好', at: 0, error: lookupError('invalid-id') })).toBe(
      '你好',
    )
  })
})

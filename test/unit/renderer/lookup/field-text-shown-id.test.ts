import { describe, expect, it } from 'vitest'
import { failure } from '../../../../electron/domain/failure'
import { asWorkcardId } from '../../../../electron/lookup/digits'
import { shownId } from '../../../../renderer/lookup/field-text'

describe('shownId', () => {
  it('shows what the state is about', () => {
    const workcardId = asWorkcardId('11111222')
    if (workcardId === null) throw new Error('not an ID')
    const waits = { waitingUntil: null, waitsFor: 'gateway' } as const
    const lookingUp = { phase: 'looking-up', turn: 1, workcardId, startedAt: 0, ...waits } as const
    expect(shownId({ phase: 'empty', turn: 1, text: '11111222' })).toBe('11111222')
    expect(shownId(lookingUp)).toBe('11111222')
    const error = failure('invalid-id')
    expect(shownId({ phase: 'error', turn: 1, text: '你好', at: 0, error })).toBe('你好')
  })
})

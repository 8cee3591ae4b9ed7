import { describe, expect, it } from 'vitest'
import { createCardAnswers } from '../../../electron/sandbox-gateway/card-answers'
import { derivedNumber } from '../../../electron/sandbox-gateway/derived-number'

describe('createCardAnswers', () => {
  it('bans 99900007 for two seconds, then gives a number', () => {
    let time = 0
    const answer = createCardAnswers(() => time)
    expect(answer('99900007')).toMatchObject({
      kind: 'error',
      error: { code: 7, sub_msg: 'This ban will last for 2 more seconds' },
    })
    time = 2_000
    expect(answer('99900007')).toEqual({ kind: 'number', number: derivedNumber('99900007') })
  })

  it('alternates on 99800009, one gateway apart from another', () => {
    const answer = createCardAnswers(() => 0)
    const kinds = ['', '', ''].map(() => answer('99800009').kind)
    expect(kinds).toEqual(['error', 'number', 'error'])
    expect(createCardAnswers(() => 0)('99800009').kind).toBe('error')
  })

  it('hands every other behaviour on', () => {
    const answer = createCardAnswers(() => 0)
    expect(answer('99800002')).toEqual({ kind: 'fault', fault: 'reset' })
    expect(answer('99800006')).toMatchObject({
      error: { code: 7, sub_msg: 'This ban will last for 31062 more seconds' },
    })
    expect(answer('99800010')).toMatchObject({ kind: 'refused', msgCode: '5100' })
  })
})

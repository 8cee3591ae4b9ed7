import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseVirtualNumber } from '../../../../electron/lookup/number-form'
import { numberParts, spokenDigits } from '../../../../renderer/lookup/group-digits'

const parts = (raw: string) => numberParts(parseVirtualNumber(raw))

describe('numberParts', () => {
  it.each([
    ['17788889898', ['177', '8888', '9898']],
    ['17788889898-1234', ['177', '8888', '9898']],
    ['700101234567890', ['700', '1012', '3456', '7890']],
    ['0571-88888888', ['0571', '8888', '8888']],
    ['010-8888888', ['010', '888', '8888']],
    ['057188888888', ['0571', '8888', '8888']],
    ['02188888888', ['021', '8888', '8888']],
    ['400-820-8820', ['400', '820', '8820']],
    ['95187', ['95187']],
    ['95013123456', ['95013', '123456']],
    ['95187 转人工', ['95187 转人工']],
  ])('%s reads as %j', (raw, expected) => expect(parts(raw)).toEqual(expected))

  it('shows of any number what is copied', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9-]{1,20}$/), (raw) => {
        const number = parseVirtualNumber(raw)
        expect(numberParts(number).join('')).toBe(number.dialable ?? number.main)
      }),
    )
  })
})

describe('spokenDigits', () => {
  it('says one digit after the other', () => {
    expect(spokenDigits('0571-8888')).toBe('0 5 7 1 8 8 8 8')
  })
})

import { describe, expect, it } from 'vitest'
import { type ErrorRow, findRow, textsOf } from '../../../electron/top/error-row'

const row = (conditions: Partial<ErrorRow>): ErrorRow => ({
  kind: 'business',
  retry: 'never',
  ...conditions,
})

describe('findRow', () => {
  it('takes the first row whose conditions all hold', () => {
    const both = row({ codes: [15, 50], subCode: /^isv\./ })
    const code = row({ codes: [15] })
    const subCode = row({ subCode: /^isv\./ })
    const rows = [both, code, subCode]
    expect(findRow(rows, 50, 'isv.x')).toBe(both)
    expect(findRow(rows, 15, 'isp.x')).toBe(code)
    expect(findRow(rows, 15, null)).toBe(code)
    expect(findRow(rows, 41, 'isv.x')).toBe(subCode)
    expect(findRow(rows, null, 'isv.x')).toBe(subCode)
    expect(findRow(rows, 50, 'isp.x')).toBeUndefined()
    expect(findRow(rows, null, null)).toBeUndefined()
  })

  it('finds no sub code in an error without one', () => {
    expect(findRow([row({ subCode: /./ })], 15, null)).toBeUndefined()
  })

  it('takes a row without conditions for anything', () => {
    const any = row({})
    expect(findRow([any], null, null)).toBe(any)
  })
})

describe('textsOf', () => {
  const message = { zh: '缺少 {parameter}。', en: '{parameter} is missing.' }
  const nextStep = { zh: '补上。', en: 'Add it.' }
  const naming = row({ subCode: /^isv\.missing:(?<parameter>.+)/, says: { message, nextStep } })

  it('fills in the parameter and keeps the rest', () => {
    expect(textsOf(naming, 'isv.missing:a')).toEqual({
      message: { zh: '缺少 a。', en: 'a is missing.' },
      nextStep,
    })
  })

  it('says what the row says where there is nothing to fill in', () => {
    expect(textsOf(naming, null)).toEqual({ message, nextStep })
    expect(textsOf(naming, 'isp.other')).toEqual({ message, nextStep })
    expect(textsOf(row({ subCode: /^isv\./, says: { message } }), 'isv.x')).toEqual({ message })
    expect(textsOf(row({ ...naming, says: { nextStep } }), 'isv.missing:a')).toEqual({ nextStep })
    expect(textsOf(row({}), 'isv.missing:a')).toEqual({})
    expect(textsOf(row({ subCode: /(?<parameter>.+)/ }), 'isv.missing:a')).toEqual({})
  })
})

import { describe, expect, it } from 'vitest'
import { causeOf, type ErrorRow, findRow } from '../../../electron/top/error-row'

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

describe('causeOf', () => {
  const naming = row({
    subCode: /^isv\.missing:(?<parameter>.+)/,
    cause: 'named-parameter-missing',
    fixBy: 'agent',
  })

  it('names the parameter that the sub code carries', () => {
    expect(causeOf(naming, 'isv.missing:a')).toEqual({
      cause: 'named-parameter-missing',
      fixBy: 'agent',
      params: { parameter: 'a' },
    })
    expect(causeOf(naming, 'isv.missing:a\u202eb').params).toEqual({ parameter: 'a\\u202Eb' })
  })

  it('knows nothing that the row does not', () => {
    expect(causeOf(naming, null)).toEqual({ cause: 'named-parameter-missing', fixBy: 'agent' })
    expect(causeOf(row({ subCode: /^isv\./, cause: 'dropped' }), 'isv.x')).toEqual({
      cause: 'dropped',
    })
    expect(causeOf(row({}), 'isv.missing:a')).toEqual({})
  })
})

import { describe, expect, it } from 'vitest'
import { failureText } from '../../../electron/domain/texts/failure-texts'
import {
  CODE_ROWS,
  NUMBER_SERVICE_ROWS,
  SUB_CODE_ROWS,
  UNLISTED_ROW,
} from '../../../electron/top/error-table'

const rows = [...SUB_CODE_ROWS, ...NUMBER_SERVICE_ROWS, ...CODE_ROWS, UNLISTED_ROW]

describe('the error tables', () => {
  it('gives each system code one meaning of its own', () => {
    const plain = CODE_ROWS.filter((row) => row.subCode === undefined).flatMap(
      (row) => row.codes ?? [],
    )
    expect(new Set(plain).size).toBe(plain.length)
  })

  it('knows every code of the platform’s list', () => {
    const listed = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
      34, 40, 41, 42, 43, 44, 47, 50, 53,
    ]
    const known = CODE_ROWS.flatMap((row) => row.codes ?? [])
    expect(listed.filter((code) => !known.includes(code))).toEqual([])
  })

  it('has a parameter for every sentence that names one', () => {
    const asking = rows.filter(
      ({ cause }) =>
        cause && failureText('en', { kind: 'remote', cause, params: {} }).message.includes('{{'),
    )
    expect(asking.length).toBeGreaterThan(0)
    for (const row of asking) expect(row.subCode?.source).toContain('(?<parameter>')
  })
})

import { describe, expect, it } from 'vitest'
import { argumentLines, checked, wholeNumber } from '../../../../renderer/settings/read-field'

describe('wholeNumber', () => {
  it.each([
    ['0', 0],
    [' 60 ', 60],
    ['3600', 3600],
  ])('reads %j', (text, value) => expect(wholeNumber(text, 3600)).toBe(value))

  it.each(['', ' ', '-1', '1.5', '1e3', '3601', '9999999', 'abc', '６０'])('refuses %j', (text) =>
    expect(wholeNumber(text, 3600)).toBeNull(),
  )
})

describe('argumentLines', () => {
  it('takes one argument a line as it is and leaves blank lines out', () => {
    expect(argumentLines('--call\r\n\n {number} x \n  \n')).toEqual(['--call', ' {number} x '])
    expect(argumentLines('')).toEqual([])
  })
})

describe('checked', () => {
  it('trims what is right and refuses what is wrong', () => {
    const read = checked((text) => text === 'right')
    expect(read(' right ')).toBe('right')
    expect(read('wrong')).toBeNull()
  })
})

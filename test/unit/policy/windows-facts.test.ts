import { describe, expect, it } from 'vitest'
import { asFacts, script } from '../../../electron/policy/windows-facts'

describe('what Windows prints', () => {
  it('is who owns folder and file, and the values of the key', () => {
    const printed =
      '{"owners":["S-1-5-18",""],"registry":{"linksLookUp":0,"dial.args":["a","b"]}}\r\n'
    expect(asFacts(printed)).toEqual({
      owners: ['S-1-5-18', null],
      registry: { linksLookUp: 0, 'dial.args': ['a', 'b'] },
    })
  })
  it.each(['', 'Get-Item: denied', 'null', '{}', '{"owners":[],"registry":null}'])(
    'is nothing where it is not that: %s',
    (printed) => expect(asFacts(printed)).toBeNull(),
  )
  it('is asked for about the given paths, as texts', () => {
    expect(script("C:\\it's", 'C:\\x')).toContain("@('C:\\it''s', 'C:\\x')")
  })
})

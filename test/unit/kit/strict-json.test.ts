import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStrictJson } from '../../../electron/kit/strict-json'

describe('strict JSON', () => {
  it('is what JSON is, where every key stands once', () => {
    const values = fc.json({ depthSize: 'small', maxDepth: 4 })
    fc.assert(
      fc.property(values, (text) => {
        const value = JSON.parse(text)
        // fast-check writes each key once, and may name one of the refused ones.
        if (/__proto__|constructor|prototype/.test(text)) return
        expect(parseStrictJson(text)).toEqual(value)
      }),
    )
  })

  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":2}',
    '[{"x":{"b":1,"b":2}}]',
    '{"__proto__":{"a":1}}',
    '{"a":{"constructor":1}}',
    '{"\\u005f_proto__":1}',
    '[[[[[[[[[1]]]]]]]]]',
    '{"a":1',
    '',
    '{"a":1}x',
    "{'a':1}",
  ])('refuses %s', (text) => expect(parseStrictJson(text)).toBeUndefined())

  it.each([
    '{"a":"}{][:\\",\\\\","b":"a"}',
    '[{"a":1},{"a":2}]',
    '{"a":{"a":{"a":1}}}',
    '[[[[[[[[1]]]]]]]]',
    '"__proto__"',
  ])('takes %s', (text) => expect(parseStrictJson(text)).toEqual(JSON.parse(text)))

  it('is not exhausted by a megabyte of brackets', () => {
    for (const text of ['['.repeat(2 ** 20), '['.repeat(2 ** 19) + ']'.repeat(2 ** 19)])
      expect(parseStrictJson(text)).toBeUndefined()
  })
})

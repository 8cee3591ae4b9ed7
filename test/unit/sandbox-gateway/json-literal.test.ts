import { describe, expect, it } from 'vitest'
import { memberLiteral } from '../../../electron/sandbox-gateway/json-literal'

describe('memberLiteral', () => {
  it.each([
    ['{"workcard_id":9007199254740993}', '9007199254740993'],
    ['{"a":1,"workcard_id" : \n 9223372036854775807 }', '9223372036854775807'],
    ['{"workcard_id":1,"workcard_id":2}', '2'],
    ['{"work\\u0063ard_id":5}', '5'],
    ['{"workcard_id":"7"}', '"7"'],
    ['{"workcard_id":-1.5e3}', '-1.5e3'],
    ['{"n":{"x":{}},"l":[[],{"workcard_id":3}],"workcard_id":4}', '4'],
  ])('%s -> %s', (json, literal) => {
    expect(memberLiteral(json, 'workcard_id')).toBe(literal)
  })

  it.each([
    '{}',
    '{"s":"\\"workcard_id\\":12"}',
    '{"s":"workcard_id","t":12}',
    '{"workcard_id":{"workcard_id":12}}',
    '{"workcard_id":[12]}',
    '{"workcard_id":1,"workcard_id":[12]}',
    '{"inner":{"workcard_id":12}}',
    '{"list":[{"workcard_id":12}]}',
    '{"s":"a\\\\","t":"\\"workcard_id\\":12"}',
  ])('finds none in %s', (json) => {
    expect(memberLiteral(json, 'workcard_id')).toBeUndefined()
  })
})

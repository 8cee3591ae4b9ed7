import { describe, expect, it } from 'vitest'
import { readWorkcardRequest } from '../../../electron/sandbox-gateway/workcard-request'

const withId = (literal: string) => `{"request_source":{},"workcard_id":${literal}}`
const subCode = (text: string) => {
  const read = readWorkcardRequest(text)
  return read.ok ? read.workcardId : `${read.error.code} ${read.error.sub_code}`
}

describe('readWorkcardRequest', () => {
  it.each(['1', '11111222', '9007199254740993', '9223372036854775807'])('keeps %s', (id) => {
    expect(subCode(withId(id))).toBe(id)
  })

  it.each([
    '0',
    '-1',
    '1.0',
    '1e3',
    '"11111222"',
    'null',
    '{}',
    '[1]',
    '9223372036854775808',
    '99999999999999999999',
  ])('refuses the ID %s', (literal) => {
    expect(subCode(withId(literal))).toBe('41 isv.invalid-parameter:workcard_id')
  })

  it.each(['x', '[]', 'null', '1', '"a"', '{', '{"workcard_id":01}', '[object Object]'])(
    'refuses the request %s',
    (text) => {
      expect(subCode(text)).toBe('41 isv.invalid-parameter:workcard_request')
    },
  )

  it.each([
    '{"workcard_id":1}',
    '{"request_source":null,"workcard_id":1}',
    '{"request_source":"{}","workcard_id":1}',
    '{"request_source":[],"workcard_id":1}',
    '{"request_source":7,"workcard_id":1}',
    '{"__proto__":{"request_source":{}},"workcard_id":1}',
  ])('asks for a request_source in %s', (text) => {
    expect(subCode(text)).toBe('41 isv.invalid-parameter:request_source')
  })

  it.each([
    '{"request_source":{}}',
    '{"request_source":{"workcard_id":12}}',
    '{"request_source":{},"s":"\\"workcard_id\\":12"}',
    '{"request_source":{},"list":[{"workcard_id":12}]}',
    '{"request_source":{},"workcard_id":1,"workcard_id":[12]}',
  ])('asks for a workcard_id in %s', (text) => {
    expect(subCode(text)).toBe('41 isv.invalid-parameter:workcard_id')
  })

  it.each([
    ['{"request_source":{},"workcard_id":1,"workcard_id":2}', '2'],
    ['{"request_source":{},"work\\u0063ard_id" : \n 9223372036854775807 }', '9223372036854775807'],
    ['{"request_source":{"workcard_id":3},"l":[[],{"workcard_id":4}],"workcard_id":5}', '5'],
  ])('reads %s', (text, id) => expect(subCode(text)).toBe(id))

  it('survives a megabyte of text and of nesting', () => {
    const long = JSON.stringify('a"\\'.repeat(330_000))
    expect(subCode(`{"request_source":{"real_tp_nick":${long}},"workcard_id":12}`)).toBe('12')
    expect(subCode('['.repeat(1_000_000))).toBe('41 isv.invalid-parameter:workcard_request')
    const deep = '['.repeat(500_000) + ']'.repeat(500_000)
    expect(subCode(`{"request_source":{"a":${deep}},"workcard_id":12}`)).toBe(
      '41 isv.invalid-parameter:workcard_request',
    )
  })
})

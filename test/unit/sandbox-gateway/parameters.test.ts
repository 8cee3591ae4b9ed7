import { describe, expect, it } from 'vitest'
import { readParameters } from '../../../electron/sandbox-gateway/parameters'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (query: string, contentType = '', body = '') =>
  Object.fromEntries(readParameters(new URLSearchParams(query), contentType, bytes(body)))

describe('readParameters', () => {
  it('decodes query and urlencoded body, whatever the case of the content type', () => {
    const body = 't=2016-01-01+12%3A00%3A00&nick=%E5%A4%A9%E7%8C%AB'
    expect(read('a=1', 'Application/X-WWW-form-urlencoded;charset=utf-8', body)).toEqual({
      a: '1',
      t: '2016-01-01 12:00:00',
      nick: '天猫',
    })
  })

  it('takes the first of a repeated name, the query before the body', () => {
    expect(read('a=1&a=2', 'application/x-www-form-urlencoded', 'a=3&b=4&b=5')).toEqual({
      a: '1',
      b: '4',
    })
  })

  it('reads multipart', () => {
    const body = '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--B--\r\n'
    expect(read('', 'multipart/form-data; boundary=B', body)).toEqual({ a: '1' })
  })

  it('adds nothing from another type and survives broken escapes', () => {
    expect(read('a=1', 'application/json', '{"b":2}')).toEqual({ a: '1' })
    expect(read('a=%zz&=&&b', 'application/x-www-form-urlencoded', '%')).toMatchObject({
      a: '%zz',
      b: '',
    })
  })
})

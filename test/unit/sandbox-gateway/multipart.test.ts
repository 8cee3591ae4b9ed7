import { describe, expect, it } from 'vitest'
import { multipartFields } from '../../../electron/sandbox-gateway/multipart'

const TYPE = 'multipart/form-data; boundary=----B'
const part = (head: string, value: string) => `------B\r\n${head}\r\n\r\n${value}\r\n`
const field = (name: string, value: string) =>
  part(`Content-Disposition: form-data; name="${name}"`, value)
const read = (body: string, type = TYPE) => multipartFields(type, new TextEncoder().encode(body))

describe('multipartFields', () => {
  it('reads text as UTF-8 with its line breaks and dashes', () => {
    const body = `${field('nick', '天猫\r\n--B\r\n\r\nx')}${field('empty', '')}------B--\r\n`
    expect(read(body)).toEqual([
      ['nick', '天猫\r\n--B\r\n\r\nx'],
      ['empty', ''],
    ])
  })

  it('leaves file parts out', () => {
    const file = part(
      'Content-Disposition: form-data; name="img"; filename="a.png"\r\nContent-Type: image/png',
      'PNG',
    )
    expect(read(`${file}${field('a', '1')}------B--`)).toEqual([['a', '1']])
  })

  it('reads a quoted boundary, an unquoted name, other headers and any case', () => {
    const body = part('content-type: text/plain\r\nCONTENT-DISPOSITION: FORM-DATA; NAME=a', '1')
    expect(
      read(`${body}------B--`, 'multipart/form-data; charset=utf-8; boundary="----B"'),
    ).toEqual([['a', '1']])
  })

  it.each([
    ['no boundary', 'multipart/form-data', `${field('a', '1')}------B--`],
    ['another boundary', 'multipart/form-data; boundary=x', `${field('a', '1')}------B--`],
    ['no end', TYPE, field('a', '1').trimEnd()],
    ['no head', TYPE, '------B\r\na=1\r\n------B--'],
    ['no name', TYPE, `${part('Content-Disposition: form-data', '1')}------B--`],
    ['nothing', TYPE, ''],
  ])('gives nothing for %s', (_case, type, body) => {
    expect(read(body, type)).toEqual([])
  })
})

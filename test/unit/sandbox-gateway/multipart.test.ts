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
    ['a longer boundary', '1\r\n------Bx\r\n2'],
    ['a longer last boundary', '1\r\n------B--x\r\n2'],
    ['the boundary within a line', '1 ------B\r\n2'],
    ['the boundary on a line of its own without CR', '1\n------B\n2'],
    ['the boundary before a bare line feed', '1\r\n------B\n2'],
    ['the boundary before other text', '1\r\n------B 2'],
    ['the boundary without its dashes', '1\r\n----B\r\n2'],
    ['the boundary in another case', '1\r\n------b\r\n2'],
    ['a line break at its ends', '\r\n1\r\n'],
  ])('keeps a value with %s whole', (_case, value) => {
    expect(read(`${field('a', value)}${field('b', '3')}------B--\r\n`)).toEqual([
      ['a', value],
      ['b', '3'],
    ])
  })

  it('takes a boundary with signs that mean something elsewhere', () => {
    const type = `multipart/form-data; boundary="a.b*(c)+ d'\\"e"`
    const body = '--a.b*(c)+ d\'"e\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
    expect(read(`${body}--a.b*(c)+ d'"e--`, type)).toEqual([['a', '1']])
  })

  it('takes white space after a boundary, text before the first and after the last', () => {
    const body = field('a', '1').replace('\r\n', ' \t\r\n')
    expect(read(`before\r\n${body}------B-- \r\n${field('b', '2')}------B--`)).toEqual([['a', '1']])
  })

  it('reads parameters of headers by their own names', () => {
    const type = 'multipart/form-data; xboundary=1; note="; boundary=2"; boundary=----B'
    const odd = part('Content-Disposition: form-data; x="; filename=f"; xname=1; name="a;b"', '1')
    expect(read(`${odd}------B--`, type)).toEqual([['a;b', '1']])
  })

  it('keeps the parts before one that never ends', () => {
    expect(read(`${field('a', '1')}${field('b', '2').trimEnd()}`)).toEqual([['a', '1']])
  })

  it.each([
    ['no boundary', 'multipart/form-data', `${field('a', '1')}------B--`],
    ['another boundary', 'multipart/form-data; boundary=x', `${field('a', '1')}------B--`],
    ['no end', TYPE, field('a', '1').trimEnd()],
    ['no head', TYPE, '------B\r\na=1\r\n------B--'],
    ['no name', TYPE, `${part('Content-Disposition: form-data', '1')}------B--`],
    ['an empty boundary', 'multipart/form-data; boundary=""', `${field('a', '1')}------B--`],
    ['nothing', TYPE, ''],
  ])('gives nothing for %s', (_case, type, body) => {
    expect(read(body, type)).toEqual([])
  })
})

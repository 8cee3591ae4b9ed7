import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { escapeXml, xmlDocument } from '../../../electron/sandbox-gateway/xml'

describe('escapeXml', () => {
  it('escapes what has a meaning and drops what XML forbids', () => {
    expect(escapeXml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&apos;')
    expect(escapeXml('a\u0000b\u001bc\ud800d\uffffe')).toBe('abcde')
    expect(escapeXml('天猫 😀\t\n')).toBe('天猫 😀\t\n')
  })
})

describe('xmlDocument', () => {
  it('reads back as it was', () => {
    const content = { a: { b: `]]> & <c> "'`, c: 'true' }, d: '天' }
    const parser = new XMLParser({ parseTagValue: false })
    expect(parser.parse(xmlDocument('root', content)).root).toEqual(content)
  })

  it('leaves out what is undefined', () => {
    expect(xmlDocument('r', { a: undefined, b: false })).toMatch(/\?><r><b>false<\/b><\/r>$/)
  })
})

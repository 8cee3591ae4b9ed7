import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseVirtualNumber, withShortRaw } from '../../../electron/lookup/number-form'

const table: [
  raw: string,
  form: string,
  main: string,
  extension: string | null,
  dialable: string | null,
][] = [
  ['17788889898', 'mobile', '17788889898', null, '17788889898'],
  [' 17788889898\n', 'mobile', '17788889898', null, '17788889898'],
  ['17788889898-1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898,1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898，1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898转1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898 转 1', 'mobile-extension', '17788889898', '1', '17788889898'],
  ['17788889898#123456', 'mobile-extension', '17788889898', '123456', '17788889898'],
  ['17788889898p123', 'mobile-extension', '17788889898', '123', '17788889898'],
  ['17788889898;ext=1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898-1234#', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['700101234567890', 'protected-700', '700101234567890', null, '700101234567890'],
  ['0571-88888888', 'landline', '0571-88888888', null, '057188888888'],
  ['057188888888', 'landline', '057188888888', null, '057188888888'],
  ['010-8888888', 'landline', '010-8888888', null, '0108888888'],
  ['0571-88888888-123', 'landline', '0571-88888888', '123', '057188888888'],
  ['\u202d17788889898\u202c', 'mobile', '17788889898', null, '17788889898'],
  ['\ufeff17788889898\u200b\n', 'mobile', '17788889898', null, '17788889898'],
  ['\u200b 17788889898 \u200b', 'mobile', '17788889898', null, '17788889898'],
  ['\u00a017788889898\u3000', 'mobile', '17788889898', null, '17788889898'],
  ['１７７８８８８９８９８', 'mobile', '17788889898', null, '17788889898'],
  ['17788889898－1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898–1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898−1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898＃1234＃', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898；ｅｘｔ＝1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898P1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898,,1234', 'mobile-extension', '17788889898', '1234', '17788889898'],
  ['17788889898转分机7804', 'mobile-extension', '17788889898', '7804', '17788889898'],
  ['17788889898 转分机 7804', 'mobile-extension', '17788889898', '7804', '17788889898'],
  ['17788889898\u00a0转\u00a07804', 'mobile-extension', '17788889898', '7804', '17788889898'],
  ['17788889898，转7804', 'mobile-extension', '17788889898', '7804', '17788889898'],
  ['17788889898,  分机7804', 'mobile-extension', '17788889898', '7804', '17788889898'],
  ['17788889898分机7804', 'mobile-extension', '17788889898', '7804', '17788889898'],
  ['17788889898 分机7804', 'mobile-extension', '17788889898', '7804', '17788889898'],
  ['17788889898 分机号：7804', 'mobile-extension', '17788889898', '7804', '17788889898'],
  ['０５７１－８８８８８８８８', 'landline', '0571-88888888', null, '057188888888'],
  ['0571-88888888转123', 'landline', '0571-88888888', '123', '057188888888'],
  ['+8617788889898', 'mobile', '17788889898', null, '17788889898'],
  ['+86 17788889898', 'mobile', '17788889898', null, '17788889898'],
  ['+86-17788889898', 'mobile', '17788889898', null, '17788889898'],
  ['＋８６17788889898', 'mobile', '17788889898', null, '17788889898'],
  ['008617788889898', 'mobile', '17788889898', null, '17788889898'],
  ['+8617788889898转分机7804', 'mobile-extension', '17788889898', '7804', '17788889898'],
  ['+86 0571-88888888', 'landline', '0571-88888888', null, '057188888888'],
  ['4008208820', 'service', '4008208820', null, '4008208820'],
  ['400-820-8820', 'service', '400-820-8820', null, '4008208820'],
  ['400-8208-820', 'service', '400-8208-820', null, '4008208820'],
  ['8008208820', 'service', '8008208820', null, '8008208820'],
  ['400-820-8820转123', 'service', '400-820-8820', '123', '4008208820'],
  ['95187', 'service', '95187', null, '95187'],
  ['95013123456', 'service', '95013123456', null, '95013123456'],
  ['95187-1', 'service', '95187', '1', '95187'],
]

describe('parseVirtualNumber', () => {
  it.each(table)('%j is %s', (raw, form, main, extension, dialable) => {
    expect(parseVirtualNumber(raw)).toEqual({ raw, form, main, extension, dialable })
  })

  it.each([
    '9518',
    '951871234567',
    '400820882',
    '40082088201',
    '400-82-08820',
    '85017788889898',
    '+1 17788889898',
    '++8617788889898',
    '+86',
    '17788889898-1234567',
    '177;rm -rf',
    '1778888989',
    '177888898981',
    '700101234567890-1234',
    '27788889898',
    '17788889898-',
    '17788889898--1234',
    '17788889898,,,1234',
    '17788889898 1234',
    '17788889898-1234##',
    '17788889898-1234\n5678',
    '17788889898-17788889899',
    'tel:17788889898',
    '17788889898x',
    '700101234567890转1234',
    '70010123456789',
    '7001012345678901',
    '057-888888',
    '0571-888888888',
    '05711-8888888',
    '571-88888888',
    '1778888989⁸',
    '1778888989٨',
    // What is shown beside a mark that turns the direction may not be in the order of the text.
    '17788889898\u202e',
    '\u202e17788889898',
    '17788889898\u200f-1234',
    '17788889898\u061c-1234',
    '\u206717788889898\u2069',
    '\u202b17788889898\u202c',
    '17788\u001b[0m889898',
    '17788889898\u0000',
    '177\n88889898',
    '177\u00a088889898',
    '95187\n17788889898-1234',
    '1700101234567890',
    '',
  ])('does not know %j and never dials it', (raw) => {
    const { form, dialable, extension, raw: kept } = parseVirtualNumber(raw)
    expect({ form, dialable, extension, kept }).toEqual({
      form: 'unknown',
      dialable: null,
      extension: null,
      kept: raw,
    })
  })

  it('knows a number of up to 64 characters with all that is around it', () => {
    const around = (marks: number) => `${'\u200b'.repeat(marks)}17788889898`
    expect(parseVirtualNumber(around(53)).form).toBe('mobile')
    expect(parseVirtualNumber(around(54)).form).toBe('unknown')
    expect(parseVirtualNumber(`${' '.repeat(1000)}17788889898`).form).toBe('mobile')
  })

  it('shows an unknown form escaped, and of a long one the beginning', () => {
    expect(parseVirtualNumber('1778\n; rm -rf ~').main).toBe('1778\\n; rm -rf ~')
    const { main, raw } = parseVirtualNumber('1'.repeat(1_000_000))
    expect(main).toMatch(/^1{100,200}… \(\+\d+\)$/)
    expect(raw).toHaveLength(1_000_000)
  })

  it('never offers anything but digits for dialling', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const { dialable, extension } = parseVirtualNumber(raw)
        expect(dialable ?? '0').toMatch(/^\d+$/)
        expect(extension ?? '0').toMatch(/^\d{1,6}$/)
      }),
    )
  })
})

describe('withShortRaw', () => {
  const kept = (raw: string) => withShortRaw(parseVirtualNumber(raw)).raw

  it('leaves a text of up to 200 characters as it came', () => {
    expect(kept(' 17788889898\n')).toBe(' 17788889898\n')
    expect(kept(` ${'1'.repeat(199)}`)).toBe(` ${'1'.repeat(199)}`)
  })

  it('keeps the beginning of a longer one, without the space around it', () => {
    expect(kept(` ${'1'.repeat(200)}`)).toBe('1'.repeat(200))
    expect(kept(`${' '.repeat(200)}17788889898`)).toBe('17788889898')
  })
})

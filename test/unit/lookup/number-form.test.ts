import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseVirtualNumber } from '../../../electron/lookup/number-form'

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
]

describe('parseVirtualNumber', () => {
  it.each(table)('%j is %s', (raw, form, main, extension, dialable) => {
    expect(parseVirtualNumber(raw)).toEqual({ raw, form, main, extension, dialable })
  })

  it.each([
    '95187',
    '17788889898-1234567',
    '177;rm -rf',
    '1778888989',
    '177888898981',
    '700101234567890-1234',
    '+8617788889898',
    '',
  ])('shows %j verbatim and never dials it', (raw) => {
    expect(parseVirtualNumber(raw)).toMatchObject({ raw, form: 'unknown', dialable: null })
  })

  it('answers at once for a megabyte that looks like the beginning of a number', () => {
    const started = performance.now()
    for (const raw of [`1${' '.repeat(1_000_000)}x`, '1-'.repeat(500_000), '1'.repeat(1_000_000)]) {
      expect(parseVirtualNumber(raw).dialable).toBeNull()
    }
    expect(performance.now() - started).toBeLessThan(1000)
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

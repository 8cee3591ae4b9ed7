import { expect, it } from 'vitest'
import { openPseudonyms } from '../../../electron/diagnostics/pseudonyms'

it('gives the same thing the same name throughout one file, and counts each kind by itself', () => {
  const rename = openPseudonyms()
  expect(rename('store', 'b')).toBe('store-1')
  expect(rename('store', 'a')).toBe('store-2')
  expect(rename('request', 'a')).toBe('request-1')
  expect(rename('store', 'b')).toBe('store-1')
  expect(openPseudonyms()('store', 'a')).toBe('store-1')
})

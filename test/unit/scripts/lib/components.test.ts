import { expect, it } from 'vitest'
import { licenceProblems } from '../../../../scripts/lib/components.mjs'

const good = {
  name: 'a',
  version: '1.0.0',
  licence: 'MIT',
  text: 'MIT License',
  integrity: 'sha512-x',
}

it('takes a package with a permissive licence, its text and a known integrity', () => {
  expect(licenceProblems([good])).toEqual([])
})

it.each([
  ['a licence that asks for more', { licence: 'GPL-3.0-only' }],
  ['a choice of licences, until somebody made it', { licence: 'MIT OR GPL-2.0' }],
  ['no licence', { licence: '' }],
  ['no text', { text: '' }],
  ['no integrity', { integrity: '' }],
])('refuses a package with %s', (_, change) => {
  expect(licenceProblems([good, { ...good, ...change }])).toHaveLength(1)
})

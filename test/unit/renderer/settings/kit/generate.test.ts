import { wordlist } from '@scure/bip39/wordlists/english.js'
import { expect, it } from 'vitest'
import { isStrongEnough } from '../../../../../electron/contract/pass-phrase'
import { generatePassPhrase } from '../../../../../renderer/settings/kit/generate'

it('makes a pass phrase of six words of the list, another each time, that main takes', async () => {
  expect(new Set(wordlist).size).toBe(2048)
  const made = await Promise.all(Array.from({ length: 200 }, generatePassPhrase))
  expect(new Set(made).size).toBe(200)
  for (const phrase of made) {
    const words = phrase.split(' ')
    expect(words).toHaveLength(6)
    for (const word of words) expect(wordlist).toContain(word)
  }
  expect(made.filter((phrase) => !isStrongEnough(phrase))).toEqual([])
  // Every part of the list: 1,200 words leave no eighth of it out.
  const eighths = new Set(
    made
      .join(' ')
      .split(' ')
      .map((word) => wordlist.indexOf(word) >> 8),
  )
  expect(eighths.size).toBe(8)
})

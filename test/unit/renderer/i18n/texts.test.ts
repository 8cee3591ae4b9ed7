import { describe, expect, it } from 'vitest'
import { en } from '../../../../renderer/i18n/en'
import { zh } from '../../../../renderer/i18n/zh'
import { en as settingsEn } from '../../../../renderer/settings/texts/en'
import { zh as settingsZh } from '../../../../renderer/settings/texts/zh'

/** Every text with its path, e.g. `age.now`. */
function flatten(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  )
}
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe.each([
  ['translation', zh, en],
  ['settings', settingsZh, settingsEn],
])('the interface’s texts: %s', (_namespace, inChinese, inEnglish) => {
  const [chinese, english] = [new Map(flatten(inChinese)), new Map(flatten(inEnglish))]

  it('are complete in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
    for (const text of [...chinese.values(), ...english.values()]) expect(text.trim()).not.toBe('')
  })

  it('have the same places to fill in', () => {
    for (const [key, text] of chinese)
      expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(text)])
  })
})

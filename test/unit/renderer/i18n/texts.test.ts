import { describe, expect, it } from 'vitest'
import { en } from '../../../../renderer/i18n/en'
import { zh } from '../../../../renderer/i18n/zh'

/** Every text with its path, e.g. `page.gateways.demo`. */
function flatten(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  )
}
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe('the interface’s texts', () => {
  const [chinese, english] = [new Map(flatten(zh)), new Map(flatten(en))]

  it('are complete in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
    for (const text of [...chinese.values(), ...english.values()]) expect(text.trim()).not.toBe('')
  })

  it('have the same places to fill in', () => {
    for (const [key, text] of chinese)
      expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(text)])
  })
})

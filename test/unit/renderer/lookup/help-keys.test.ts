import { describe, expect, it } from 'vitest'
import { helpKeys } from '../../../../renderer/lookup/help-keys'
import { keyAction } from '../../../../renderer/lookup/key-action'

/** The field's and the candidates' own keys, which are not the whole panel's. */
const ELSEWHERE = ['enter', 'up', 'choose']
const DOES: Readonly<Record<string, string>> = { escape: 'step-back', profile: 'select-profile' }
const KEYS: Readonly<Record<string, string>> = { Esc: 'Escape', '1…9': '7' }

describe('the key sheet', () => {
  for (const { keys, does } of helpKeys('Ctrl+').filter((row) => !ELSEWHERE.includes(row.does))) {
    it(`says of ${keys} what it does`, () => {
      const name = keys.replace('Ctrl+', '')
      const press = {
        key: KEYS[name] ?? name,
        ctrlKey: keys.startsWith('Ctrl+'),
        metaKey: false,
        altKey: false,
        shiftKey: false,
      }
      expect(keyAction(press, { number: true, selection: false })?.do).toBe(DOES[does] ?? does)
    })
  }
})

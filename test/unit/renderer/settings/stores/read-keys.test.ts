import { describe, expect, it } from 'vitest'
import { readKeys } from '../../../../../renderer/settings/stores/read-keys'

const NONE = { appKey: '', appSecret: ' ', sessionKey: '\u200b' }
const EMPTY = { appKey: { what: 'empty' }, appSecret: { what: 'empty' } }

describe('the key fields of a store', () => {
  it('may be empty where keys are stored, or where none is entered', () => {
    for (const empty of ['kept', 'all-or-none'] as const)
      expect(readKeys(NONE, empty)).toEqual({
        keys: { appKey: '', appSecret: '', sessionKey: '' },
        problems: {},
      })
  })

  it('are all needed for a new store', () => {
    const { problems } = readKeys(NONE, 'needed')
    expect(problems).toEqual({ ...EMPTY, sessionKey: { what: 'empty' } })
  })

  it('are needed but the session’s where the browser brings that', () => {
    expect(readKeys(NONE, 'needed-but-session').problems).toEqual(EMPTY)
  })

  it('take one alone only where the others are stored', () => {
    const typed = { ...NONE, sessionKey: ' renewed\u200b' }
    expect(readKeys(typed, 'kept')).toEqual({
      keys: { appKey: '', appSecret: '', sessionKey: 'renewed' },
      problems: {},
    })
    expect(readKeys(typed, 'all-or-none').problems).toEqual(EMPTY)
  })

  it('say what is wrong with which key, whatever may be empty', () => {
    const typed = { appKey: '1', appSecret: 'a b', sessionKey: 'x'.repeat(513) }
    for (const empty of ['kept', 'all-or-none', 'needed'] as const)
      expect(readKeys(typed, empty).problems).toEqual({
        appSecret: { what: 'character', character: ' ', place: 2 },
        sessionKey: { what: 'too-long' },
      })
  })
})

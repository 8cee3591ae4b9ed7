import { describe, expect, it } from 'vitest'
import type { GlobalKeys } from '../../../electron/hotkey/global-keys'
import { bindHotkeys, type WantedKeys } from '../../../electron/hotkey/hotkey'
import type { Switch } from '../../../electron/hotkey/layout-switch'

/** Keys of a system on which these are other programs' already. */
function keysOf(taken: readonly string[] = [], state: 'registered' | 'desktop' = 'registered') {
  const held = new Map<string, () => void>()
  const isFree = (key: string) => !taken.includes(key) && !held.has(key)
  const keys: GlobalKeys = {
    hold(key, action) {
      if (!isFree(key)) return 'taken'
      held.set(key, action)
      return state
    },
    releaseAll: () => held.clear(),
    isFree,
    suggestions: ['Alt+Shift+D', 'Alt+Shift+W', 'Alt+Shift+C', 'Ctrl+Shift+E', 'Ctrl+Shift+G'],
  }
  return { keys, held }
}

const wanted = (accelerator: string, showHotkey: string | null = null, paused = false) =>
  ({ hotkey: { accelerator, paused }, showHotkey }) satisfies WantedKeys
const noPress = { lookUp() {}, show() {} }
const ALT_SHIFT: readonly Switch[] = [['Alt', 'Shift']]

describe('bindHotkeys', () => {
  it('binds both, each to its own action', () => {
    const { keys, held } = keysOf()
    const pressed: string[] = []
    const onPress = { lookUp: () => pressed.push('look up'), show: () => pressed.push('show') }
    const status = bindHotkeys(keys, wanted('Alt+Shift+D', 'Alt+Shift+W'), onPress, [])
    expect(status).toEqual({
      ...{ accelerator: 'Alt+Shift+D', state: 'registered', alternatives: [] },
      show: { accelerator: 'Alt+Shift+W', state: 'registered', alternatives: [] },
    })
    held.get('Alt+Shift+W')?.()
    held.get('Alt+Shift+D')?.()
    expect(pressed).toEqual(['show', 'look up'])
  })

  it('lets those before go, and holds none while paused', () => {
    const { keys, held } = keysOf()
    bindHotkeys(keys, wanted('Alt+Shift+D'), noPress, [])
    bindHotkeys(keys, wanted('Alt+Shift+C'), noPress, [])
    expect([...held.keys()]).toEqual(['Alt+Shift+C'])
    expect(bindHotkeys(keys, wanted('Alt+Shift+C', null, true), noPress, []).state).toBe('paused')
    expect(held.size).toBe(0)
  })

  it('offers up to three that are free where one is taken, refused or switches the layout', () => {
    const { keys } = keysOf(['Alt+Shift+D', 'Alt+Shift+W'])
    const free = ['Alt+Shift+C', 'Ctrl+Shift+E', 'Ctrl+Shift+G']
    expect(bindHotkeys(keys, wanted('Alt+Shift+D'), noPress, [])).toMatchObject({
      ...{ state: 'taken', alternatives: free },
    })
    expect(bindHotkeys(keys, wanted('Ctrl+Alt+D'), noPress, [])).toMatchObject({
      ...{ state: 'refused', alternatives: free },
    })
    expect(bindHotkeys(keys, wanted('Alt+Shift+C'), noPress, ALT_SHIFT)).toMatchObject({
      ...{ state: 'registered', switchesLayout: true },
      alternatives: ['Ctrl+Shift+E', 'Ctrl+Shift+G'],
    })
  })

  it('leaves what the desktop decides to the desktop, and still tells of a layout that it switches', () => {
    const { keys } = keysOf([], 'desktop')
    expect(bindHotkeys(keys, wanted('Alt+Shift+D'), noPress, [])).toEqual({
      ...{ accelerator: 'Alt+Shift+D', state: 'desktop', alternatives: [] },
    })
    expect(bindHotkeys(keys, wanted('Alt+Shift+D'), noPress, ALT_SHIFT)).toMatchObject({
      ...{ state: 'desktop', switchesLayout: true },
      alternatives: ['Ctrl+Shift+E', 'Ctrl+Shift+G'],
    })
  })
})

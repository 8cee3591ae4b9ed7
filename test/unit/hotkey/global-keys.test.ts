import { describe, expect, it, vi } from 'vitest'
import { isFunctionKey, SUGGESTIONS } from '../../../electron/hotkey/accelerator'
import { desktopKeys, systemKeys } from '../../../electron/hotkey/global-keys'

/** A stand-in for Electron's globalShortcut of X11, Windows and macOS. */
function shortcuts(taken: readonly string[] = []) {
  const held = new Map<string, () => void>()
  return {
    held,
    register: vi.fn((accelerator: string, action: () => void) => {
      if (accelerator === 'nonsense') throw new TypeError('conversion failure')
      if (taken.includes(accelerator) || held.has(accelerator)) return false
      held.set(accelerator, action)
      return true
    }),
    unregister: vi.fn((accelerator: string) => void held.delete(accelerator)),
    unregisterAll: vi.fn(() => held.clear()),
  }
}

describe('systemKeys', () => {
  it('says what the system says, also when it throws', () => {
    const keys = systemKeys(shortcuts(['Alt+Shift+D']))
    expect(keys.hold('Alt+Shift+D', () => {})).toBe('taken')
    expect(keys.hold('Alt+Shift+W', () => {})).toBe('registered')
    expect(keys.hold('nonsense', () => {})).toBe('taken')
  })

  it('tries a combination out and gives it back', () => {
    const system = shortcuts(['Alt+Shift+D'])
    const keys = systemKeys(system)
    expect(keys.isFree('Alt+Shift+W')).toBe(true)
    expect(keys.isFree('Alt+Shift+D')).toBe(false)
    expect(system.held.size).toBe(0)
  })

  it('gives back what it holds', () => {
    const system = shortcuts()
    const keys = systemKeys(system)
    keys.hold('Alt+Shift+D', () => {})
    keys.releaseAll()
    expect(system.held.size).toBe(0)
  })
})

/**
 * A stand-in for the portal: it grants everything, keeps it for good, and a key whose callback is gone
 * would end the app (electron/electron#52218).
 */
function portal() {
  const bound = new Map<string, () => void>()
  const forbidden = vi.fn(() => {
    throw new Error('the portal keeps the key, and its next press ends the app')
  })
  return {
    bound,
    forbidden,
    press: (accelerator: string) => bound.get(accelerator)?.(),
    shortcuts: {
      register: vi.fn((accelerator: string, action: () => void) => {
        bound.set(accelerator, action)
        return true
      }),
      unregister: forbidden,
      unregisterAll: forbidden,
    },
  }
}

describe('desktopKeys', () => {
  it('never says that a combination works', () => {
    const keys = desktopKeys(portal().shortcuts)
    expect(keys.hold('Alt+Shift+D', () => {})).toBe('desktop')
    const refusing = desktopKeys({ register: () => false })
    expect(refusing.hold('Alt+Shift+D', () => {})).toBe('desktop')
  })

  it('gives nothing back, tries nothing out and asks for each combination once', () => {
    const { shortcuts, forbidden } = portal()
    const keys = desktopKeys(shortcuts)
    for (let time = 0; time < 3; time += 1) {
      keys.releaseAll()
      keys.hold('Alt+Shift+D', () => {})
      expect(keys.isFree('Alt+Shift+W')).toBe(true)
    }
    expect(shortcuts.register).toHaveBeenCalledExactlyOnceWith('Alt+Shift+D', expect.any(Function))
    expect(forbidden).not.toHaveBeenCalled()
  })

  it('does at a press what the combination means then: nothing while it is paused or another one is', () => {
    const { shortcuts, press } = portal()
    const keys = desktopKeys(shortcuts)
    const pressed: string[] = []
    keys.hold('Alt+Shift+D', () => pressed.push('first'))
    press('Alt+Shift+D')
    keys.releaseAll()
    press('Alt+Shift+D')
    keys.hold('Alt+Shift+W', () => pressed.push('other'))
    press('Alt+Shift+D')
    press('Alt+Shift+W')
    keys.releaseAll()
    keys.hold('Alt+Shift+D', () => pressed.push('again'))
    press('Alt+Shift+D')
    expect(pressed).toEqual(['first', 'other', 'again'])
  })

  it('asks again for one that was refused', () => {
    const register = vi.fn(() => false)
    const keys = desktopKeys({ register })
    keys.hold('Alt+Shift+D', () => {})
    keys.hold('Alt+Shift+D', () => {})
    expect(register).toHaveBeenCalledTimes(2)
  })

  it('suggests no function key, because all of them have one name in the portal', () => {
    const keys = desktopKeys(portal().shortcuts)
    expect(keys.suggestions.length).toBeGreaterThan(1)
    expect(keys.suggestions.filter(isFunctionKey)).toEqual([])
    expect(SUGGESTIONS.some(isFunctionKey)).toBe(true)
  })
})

import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { Locale } from '../../../electron/domain/locale'
import { windowIcon, windowIdentity } from '../../../electron/window/identity'

describe('a window’s icon', () => {
  it('is there for every system that has none of the app itself', () => {
    for (const platform of ['linux', 'win32'] as const) {
      expect(existsSync(windowIcon('.', platform) ?? '')).toBe(true)
    }
    expect(windowIcon('.', 'darwin')).toBeUndefined()
  })
})

describe('a window’s title', () => {
  function titled() {
    const language: { locale: Locale } = { locale: 'zh' }
    let changed = () => {}
    const identity = windowIdentity(
      undefined,
      () => language.locale,
      (listener) => {
        changed = listener
      },
    )
    const window = Object.assign(new EventEmitter(), { setTitle: vi.fn() })
    identity.follow(window as never, 'settings')
    const speak = (locale: Locale) => {
      language.locale = locale
      changed()
    }
    return { window, speak }
  }

  it('follows the language, until the window is gone', () => {
    const { window, speak } = titled()
    speak('en')
    window.emit('closed')
    speak('zh')
    expect(window.setTitle.mock.calls).toEqual([
      ['设置 – 工单拨号助手'],
      ['Settings – Workcard Dialer'],
    ])
  })

  it('is not the page’s', () => {
    const { window } = titled()
    const preventDefault = vi.fn()
    window.emit('page-title-updated', { preventDefault }, 'a page')
    expect(preventDefault).toHaveBeenCalledOnce()
  })
})

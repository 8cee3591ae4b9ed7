import type { Notification } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { unknownSession } from '../../../electron/contract/session'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { type NotificationParts, notifyOf } from '../../../electron/session-renewal/notification'

const STORE = { ...DEMO_PROFILE, id: 'own', name: '洗护一店' }
const SESSION = { ...unknownSession('own'), endsAt: new Date(2026, 11, 3, 9, 5).getTime() }

/** Stands in for Electron's class; the real one is in e2e/session-end.spec.ts. */
function world(isSupported = true) {
  const shown: object[] = []
  const clicks: (() => void)[] = []
  class Stub {
    static isSupported = () => isSupported
    private readonly options: object
    constructor(options: object) {
      this.options = options
    }
    on(_event: string, listener: () => void) {
      clicks.push(listener)
    }
    show() {
      shown.push(this.options)
    }
  }
  const onClick = vi.fn()
  const notification = Stub as unknown as NotificationParts['notification'] & Notification
  const notify = notifyOf({ notification, locale: () => 'zh', onClick })
  return { shown, clicks, onClick, notify }
}

describe('the notification of an end', () => {
  it('makes no sound, names store and time, and leads to the store', () => {
    const { shown, clicks, onClick, notify } = world()
    notify(STORE, SESSION)
    expect(shown).toEqual([
      {
        title: '“洗护一店”的授权将于 2026-12-03 09:05 到期',
        body: '点这里续授权，到期之前不影响取号。',
        silent: true,
      },
    ])
    clicks[0]?.()
    expect(onClick.mock.calls).toEqual([['own']])
  })

  it('is not shown where the system shows none, or no end is known', () => {
    const { shown, notify } = world(false)
    notify(STORE, SESSION)
    expect(shown).toEqual([])
    const other = world()
    other.notify(STORE, { ...SESSION, endsAt: null })
    expect(other.shown).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { senderWindow } from '../../../electron/ipc/sender-window'

const origins = { panel: 'app://panel', settings: 'app://settings' }
const sender = (url: string, parent: unknown = null) =>
  senderWindow(() => ({ url, parent }), origins)

describe('senderWindow', () => {
  it('knows each window by the origin of its page', () => {
    for (const url of ['app://panel/panel.html', 'app://panel/panel.html#x', 'app://panel'])
      expect(sender(url)).toBe('panel')
    expect(sender('app://settings/settings.html#settings/hotkey')).toBe('settings')
  })

  it('knows no frame below one, no frame that is gone and no other origin', () => {
    expect(sender('app://panel/panel.html', {})).toBeNull()
    expect(senderWindow(() => null, origins)).toBeNull()
    for (const url of [
      '',
      'about:blank',
      'app://panel.evil/panel.html',
      'app://elsewhere/panel.html',
      'https://panel/panel.html',
      'data:text/html,app://panel/',
    ]) {
      expect(sender(url)).toBeNull()
    }
  })

  /** As Electron says it of a frame whose page is gone, each time that it is asked for one of these. */
  function disposed(): never {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed')
  }

  it('trusts no frame that is disposed, wherever that shows', () => {
    const url = 'app://panel/panel.html'
    expect(senderWindow(disposed, origins)).toBeNull()
    const noUrl = Object.defineProperty({ parent: null, url }, 'url', { get: disposed })
    const noParent = Object.defineProperty({ parent: null, url }, 'parent', { get: disposed })
    expect(senderWindow(() => noUrl, origins)).toBeNull()
    expect(senderWindow(() => noParent, origins)).toBeNull()
  })
})

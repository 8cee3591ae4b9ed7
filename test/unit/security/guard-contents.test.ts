import { describe, expect, it } from 'vitest'
import { guardContents } from '../../../electron/security/guard-contents'
import { FakeApp, FakeContents } from '../../support/electron-45'

const origins = { panel: 'app://panel', settings: 'app://settings' }

function panel(url = 'app://panel/panel.html') {
  const app = new FakeApp()
  guardContents(app.electron, origins)
  return app.open(new FakeContents(url))
}

describe('a page', () => {
  it.each([
    'https://attacker.test/',
    'app://settings/settings.html',
    'app://panel.attacker.test/panel.html',
    'file:///etc/hostname',
    'data:text/html,x',
    'about:blank',
  ])('goes to %s neither itself nor in a frame nor by a redirect', (url) => {
    const contents = panel()
    expect(contents.navigate(url)).toBe(false)
    expect(contents.navigate(url, { isMainFrame: false })).toBe(false)
    expect(contents.redirect(url)).toBe(false)
  })

  it('may load itself again', () => {
    expect(panel().navigate('app://panel/panel.html')).toBe(true)
  })

  it('of no window goes nowhere', () => {
    expect(panel('https://attacker.test/').navigate('app://panel/panel.html')).toBe(false)
  })

  it('is kept where it is by will-frame-navigate alone, which the test runtime does not have', () => {
    const contents = panel()
    contents.removeAllListeners('will-navigate')
    expect(contents.navigate('https://attacker.test/')).toBe(false)
  })

  it('opens no window', () => {
    const details = { url: 'https://attacker.test/' } as never
    expect(panel().windowOpen?.(details)).toEqual({ action: 'deny' })
  })
})

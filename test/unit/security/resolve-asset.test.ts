import { describe, expect, it } from 'vitest'
import { resolveAsset as resolve } from '../../../electron/security/resolve-asset'

describe('resolveAsset', () => {
  it('serves the renderer’s own files', () => {
    expect(resolve('app://settings/settings.html#settings')).toEqual({
      path: 'settings.html',
      type: 'text/html; charset=utf-8',
    })
    expect(resolve('app://panel/assets/index-1.js')?.path).toBe('assets/index-1.js')
  })

  it.each([
    'app://elsewhere/panel.html',
    'app://panel/',
    'app://panel/%2e%2e/%2e%2e/main/main.cjs',
    'app://panel/..%2f..%2fsettings.html',
    'app://panel/..%5c..%5csettings.html',
    'app://panel/%252e%252e/settings.html',
    'app://panel/a//b.html',
    'app://panel/a%00.html',
    'app://panel/%E0%A4%A.html',
    'app://panel/etc/passwd',
    'app://panel/main.cjs',
    'app://panel/settings.html',
    'app://settings/panel.html',
    'app://panel/assets/panel.html',
    'app://panel:80/panel.html',
    'nonsense',
  ])('refuses %s', (url) => expect(resolve(url)).toBeNull())
})

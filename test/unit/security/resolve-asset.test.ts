import { describe, expect, it } from 'vitest'
import { resolveAsset } from '../../../electron/security/resolve-asset'

const resolve = (url: string) => resolveAsset(url, 'workcard-dialer')

describe('resolveAsset', () => {
  it('serves the renderer’s own files', () => {
    expect(resolve('app://workcard-dialer/index.html#settings')).toEqual({
      path: 'index.html',
      type: 'text/html; charset=utf-8',
    })
    expect(resolve('app://workcard-dialer/assets/index-1.js')?.path).toBe('assets/index-1.js')
  })

  it.each([
    'app://elsewhere/index.html',
    'app://workcard-dialer/',
    'app://workcard-dialer/%2e%2e/%2e%2e/main/main.cjs',
    'app://workcard-dialer/..%2f..%2fsettings.html',
    'app://workcard-dialer/..%5c..%5csettings.html',
    'app://workcard-dialer/%252e%252e/settings.html',
    'app://workcard-dialer/a//b.html',
    'app://workcard-dialer/a%00.html',
    'app://workcard-dialer/%E0%A4%A.html',
    'app://workcard-dialer/etc/passwd',
    'app://workcard-dialer/main.cjs',
    'nonsense',
  ])('refuses %s', (url) => expect(resolve(url)).toBeNull())
})

import { describe, expect, it } from 'vitest'
import { isTrustedSender } from '../../../electron/ipc/is-trusted-sender'

const origins = ['app://workcard-dialer']
const trusted = (url: string, parent: unknown = null) => isTrustedSender({ url, parent }, origins)

describe('isTrustedSender', () => {
  it('accepts the top frame of a page of ours', () => {
    expect(trusted('app://workcard-dialer/index.html')).toBe(true)
    expect(trusted('app://workcard-dialer/index.html#settings')).toBe(true)
  })

  it('accepts the bare origin, and each of several origins', () => {
    expect(trusted('app://workcard-dialer')).toBe(true)
    const both = [...origins, 'http://127.0.0.1:5173']
    for (const url of ['app://workcard-dialer/', 'http://127.0.0.1:5173/index.html']) {
      expect(isTrustedSender({ url, parent: null }, both)).toBe(true)
    }
    expect(isTrustedSender({ url: 'app://workcard-dialer/', parent: null }, [])).toBe(false)
  })

  it('refuses a frame below it, a frame that is gone and every other origin', () => {
    expect(trusted('app://workcard-dialer/index.html', {})).toBe(false)
    expect(isTrustedSender(null, origins)).toBe(false)
    for (const url of [
      '',
      'about:blank',
      'app://workcard-dialer.evil/index.html',
      'data:text/html,x',
    ]) {
      expect(trusted(url)).toBe(false)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../electron/sandbox-gateway/terminal-arguments'

describe('readArguments', () => {
  it('takes port 8180 and the demo credentials unless told otherwise', () => {
    expect(readArguments([])).toEqual({ ok: true, options: { port: 8180 }, credentials: null })
  })

  it('reads everything', () => {
    const args = ['--port', '0', '--app-key', 'K', '--app-secret=S', '--session', 'T']
    expect(readArguments(args)).toEqual({
      ok: true,
      options: { port: 0, appKey: 'K', appSecret: 'S', sessionKey: 'T' },
      credentials: null,
    })
    expect(readArguments(['--session', 'T'])).toMatchObject({
      options: { port: 8180, sessionKey: 'T' },
    })
  })

  it.each(['-', 'keys.json'])('takes credentials from %s instead', (credentials) => {
    const read = readArguments(['--credentials', credentials, '--port', '65535'])
    expect(read).toEqual({ ok: true, options: { port: 65_535 }, credentials })
  })

  it.each([
    [['--credentials']],
    [['--credentials', '']],
    [['--credentials', '-', '--app-key', 'K']],
    [['--credentials', '-', '--session', 'T']],
    [['--port', 'x']],
    [['--port', '123456']],
    [['--port', '1x']],
    [['--port', 'x1']],
    [['--port', '65536']],
    [['--port', '-1']],
    [['--port', '']],
    [['--port']],
    [['--app-key', '']],
    [['--session=']],
    [['--what']],
    [['8180']],
  ])('refuses %j', (args) => {
    const read = readArguments(args)
    expect(read.ok).toBe(false)
    expect(read).toHaveProperty('message', expect.stringMatching(/\S/))
  })
})

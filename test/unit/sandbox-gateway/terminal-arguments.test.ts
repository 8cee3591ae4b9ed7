import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../electron/sandbox-gateway/terminal-arguments'

describe('readArguments', () => {
  it('takes port 8180 and the demo credentials unless told otherwise', () => {
    expect(readArguments([])).toEqual({
      ok: true,
      value: { options: { port: 8180 }, credentials: null },
    })
  })

  it('reads everything', () => {
    const args = ['--port', '0', '--app-key', 'K', '--app-secret=S', '--session', 'T']
    expect(readArguments(args)).toEqual({
      ok: true,
      value: {
        options: { port: 0, appKey: 'K', appSecret: 'S', sessionKey: 'T' },
        credentials: null,
      },
    })
    expect(readArguments(['--session', 'T'])).toMatchObject({
      value: { options: { port: 8180, sessionKey: 'T' } },
    })
  })

  it('lets sessions end after so many seconds', () => {
    expect(readArguments(['--session-seconds', '60', '--credentials', '-'])).toEqual({
      ok: true,
      value: { options: { port: 8180, sessionSeconds: 60 }, credentials: '-' },
    })
  })

  it.each(['-', 'keys.json'])('takes credentials from %s instead', (credentials) => {
    const read = readArguments(['--credentials', credentials, '--port', '65535'])
    expect(read).toEqual({ ok: true, value: { options: { port: 65_535 }, credentials } })
  })

  it.each([
    [['--credentials'], 'no-value', '--credentials'],
    [['--credentials', ''], 'no-value', '--credentials'],
    [['--credentials', '-', '--app-key', 'K'], 'keys-twice', '--app-key'],
    [['--credentials', '-', '--session', 'T'], 'keys-twice', '--session'],
    [['--port', 'x'], 'wrong-value', '--port'],
    [['--session-seconds', '0'], 'wrong-value', '--session-seconds'],
    [['--session-seconds', '1.5'], 'wrong-value', '--session-seconds'],
    [['--session-seconds', '1234567890'], 'wrong-value', '--session-seconds'],
    [['--port', '123456'], 'wrong-value', '--port'],
    [['--port', '1x'], 'wrong-value', '--port'],
    [['--port', 'x1'], 'wrong-value', '--port'],
    [['--port', '65536'], 'wrong-value', '--port'],
    [['--port=-1'], 'wrong-value', '--port'],
    [['--port', '-1'], 'no-value', '--port'],
    [['--port', ''], 'no-value', '--port'],
    [['--port'], 'no-value', '--port'],
    [['--port', '1', '--port', '2'], 'repeated', '--port'],
    [['--app-key', ''], 'no-value', '--app-key'],
    [['--session='], 'no-value', '--session'],
    [['--what'], 'unknown-option', '--what'],
    [['8180'], 'needless-text', '8180'],
  ])('refuses %j', (args, what, option) => {
    expect(readArguments(args)).toEqual({ ok: false, error: { what, option } })
  })

  it('is asked for help, which is no mistake', () => {
    expect(readArguments(['--help'])).toEqual({ ok: false, error: 'help' })
    expect(readArguments(['--port', '1', '--help'])).toEqual({ ok: false, error: 'help' })
  })
})

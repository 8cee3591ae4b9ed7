import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../electron/sandbox-gateway/terminal-arguments'

describe('readArguments', () => {
  it('takes port 8180 and the demo credentials unless told otherwise', () => {
    expect(readArguments([])).toEqual({ ok: true, options: { port: 8180 } })
  })

  it('reads everything', () => {
    const args = ['--port', '0', '--app-key', 'K', '--app-secret=S', '--session', 'T']
    expect(readArguments(args)).toEqual({
      ok: true,
      options: { port: 0, appKey: 'K', appSecret: 'S', sessionKey: 'T' },
    })
  })

  it.each([
    [['--port', 'x']],
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

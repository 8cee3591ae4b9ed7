import { describe, expect, it } from 'vitest'
import { isOwnHost } from '../../../electron/sandbox-gateway/own-host'

describe('isOwnHost', () => {
  it.each(['127.0.0.1:8180', 'localhost:8180', 'LocalHost:8180'])('knows %s', (host) => {
    expect(isOwnHost(host, 8180)).toBe(true)
  })

  it.each([
    undefined,
    '',
    'localhost',
    '127.0.0.1',
    'localhost:8181',
    'localhost:80',
    'attacker.example:8180',
    'localhost.attacker.example:8180',
    '127.0.0.1.attacker.example:8180',
    'attacker.example',
    '127.0.0.2:8180',
    'localhost:8180@attacker.example',
    ' localhost:8180',
  ])('does not know %j', (host) => expect(isOwnHost(host, 8180)).toBe(false))

  it('knows that http leaves its own port out', () => {
    expect(isOwnHost('localhost', 80)).toBe(true)
    expect(isOwnHost('127.0.0.1:80', 80)).toBe(true)
    expect(isOwnHost('attacker.example', 80)).toBe(false)
  })
})

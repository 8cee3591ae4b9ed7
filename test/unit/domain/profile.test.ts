import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { DEMO_PROFILE, profileSchema } from '../../../electron/domain/profile'

const saved = (change: object) => {
  const parsed = z.safeParse(profileSchema, { ...DEMO_PROFILE, ...change })
  return parsed.success ? parsed.data : null
}

describe('an address of a profile', () => {
  it.each([
    ['https://gateway.example/router/rest', 'https://gateway.example/router/rest'],
    ['HTTPS://Gateway.Example:443/Router', 'https://gateway.example/Router'],
    ['https:gateway.example', 'https://gateway.example/'],
    ['https:\\\\gateway.example', 'https://gateway.example/'],
    [' \thttps://gateway.example/a b\n', 'https://gateway.example/a%20b'],
    ['https://gate\nway.example/', 'https://gateway.example/'],
    ['', ''],
    [' \u3000', ''],
  ])('%j is saved as %j', (typed, address) => {
    expect(saved({ customGatewayUrl: typed })?.customGatewayUrl).toBe(address)
    expect(saved({ authoriseUrl: typed })?.authoriseUrl).toBe(address)
  })

  it('of this machine may be plain for the gateway only', () => {
    expect(saved({ customGatewayUrl: 'HTTP://LocalHost:8080' })?.customGatewayUrl).toBe(
      'http://localhost:8080/',
    )
    expect(saved({ authoriseUrl: 'http://localhost:8080/' })).toBeNull()
  })

  it.each([
    'gateway.example',
    'http://gateway.example/',
    'https://',
    'https://user@gateway.example/',
    'https://open.taobao.com:x@gateway.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    `https://gateway.example/${'a'.repeat(2048)}`,
    // Longer once it is written as it is called.
    `https://gateway.example/${'中'.repeat(1000)}`,
  ])('%j is refused', (address) => {
    expect(saved({ customGatewayUrl: address })).toBeNull()
    expect(saved({ authoriseUrl: address })).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { createByteLimit } from '../../../electron/net/answer'

const text = (content: string) => new TextEncoder().encode(content)

describe('createByteLimit', () => {
  it('gathers up to the limit, that byte included', () => {
    const limit = createByteLimit(5)
    expect(limit.add(text('ab'))).toBe(true)
    expect(limit.add(text('cde'))).toBe(true)
    expect(new TextDecoder().decode(limit.bytes())).toBe('abcde')
  })

  it('refuses and forgets what is more', () => {
    const limit = createByteLimit(5)
    limit.add(text('abc'))
    expect(limit.add(text('def'))).toBe(false)
    expect(limit.add(text(''))).toBe(false)
    expect(limit.bytes()).toHaveLength(0)
  })
})

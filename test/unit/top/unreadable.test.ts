import { describe, expect, it } from 'vitest'
import { unreadable, withoutNumber } from '../../../electron/top/unreadable'

describe('unreadable', () => {
  it.each([200, 403, 502])('names HTTP status %d and no platform code', (status) => {
    const error = unreadable(status)
    expect(error).toMatchObject({ kind: 'bad-response', code: null })
    expect(error.message.zh).toContain(`HTTP ${status}`)
    expect(error.message.en).toContain(`HTTP ${status}`)
  })

  it('knows a proxy that wants a password', () => {
    expect(unreadable(407).kind).toBe('proxy')
  })

  it('asks for patience only when the server failed', () => {
    expect(unreadable(502).nextStep.zh).toContain('过一会儿')
    expect(unreadable(404).nextStep.zh).not.toContain('过一会儿')
  })
})

it('keeps the reference of a success without a number', () => {
  expect(withoutNumber('r1')).toMatchObject({ kind: 'bad-response', requestId: 'r1' })
})

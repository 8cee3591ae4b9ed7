import { describe, expect, it } from 'vitest'
import { type LogEntry, toLogFields } from '../../../electron/log/entry'

describe('toLogFields', () => {
  it('writes the fields of the entry', () => {
    expect(toLogFields({ event: 'hotkey', state: 'taken' })).toEqual({
      event: 'hotkey',
      state: 'taken',
    })
  })

  it('drops fields that are not allowed, whatever the caller adds', () => {
    const entry = {
      event: 'lookup-succeeded',
      profileId: 'demo',
      elapsedMs: 12,
      requestId: 'abc123',
      tries: 1,
      number: '17788889898',
      appSecret: 'helloworld',
    } as LogEntry
    expect(toLogFields(entry)).toEqual({
      event: 'lookup-succeeded',
      profileId: 'demo',
      elapsedMs: 12,
      requestId: 'abc123',
      tries: 1,
    })
  })

  it('withholds text that is not a plain token', () => {
    const name = 'Error: session 6100e123 of 张三 refused'
    const entry: LogEntry = { event: 'unexpected', name, at: 'client.cjs:1:20' }
    const fields = { event: 'unexpected', name: '[withheld]', at: 'client.cjs:1:20' }
    expect(toLogFields(entry)).toEqual(fields)
  })
})

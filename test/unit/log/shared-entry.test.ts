import { describe, expect, it } from 'vitest'
import { sharedEntry } from '../../../electron/log/shared-entry'

const rename = (kind: string, id: string) => `${kind}<${id.length}>`
const shared = (entry: object) =>
  sharedEntry(JSON.stringify({ time: '2026-11-25T10:00:00.000Z', ...entry }), rename)

describe('sharedEntry', () => {
  it('has the fields of the entry, and other names for IDs', () => {
    const entry = {
      event: 'lookup-failed',
      profileId: 'a1b2',
      elapsedMs: 120,
      requestId: 'req123',
      kind: 'session-expired',
      code: 27,
      defect: null,
    }
    expect(shared(entry)).toEqual({
      ...{ time: '2026-11-25T10:00:00.000Z', ...entry },
      ...{ profileId: 'store<4>', requestId: 'request<6>' },
    })
  })

  it('knows no field that has no kind, and withholds what is not of its kind', () => {
    const entry = {
      event: 'lookup-failed',
      profileId: 5,
      elapsedMs: 17788889898,
      requestId: null,
      kind: '17788889898',
      code: '17788889898',
      defect: '17788889898:1:2',
      note: '张三',
    }
    expect(shared(entry)).toEqual({
      time: '2026-11-25T10:00:00.000Z',
      event: 'lookup-failed',
      profileId: '[withheld]',
      elapsedMs: '[withheld]',
      requestId: null,
      kind: '[withheld]',
      code: '[withheld]',
      defect: '[withheld]',
    })
  })

  it.each([
    [{ event: 'started', version: '0.1.0', runtime: '45.4.1' }],
    [{ event: 'started', version: '1.0.0-beta.2', runtime: '22.3.25' }],
    [{ event: 'settings-problem', kind: 'unreadable', reason: 'EACCES' }],
    [{ event: 'page-crashed', window: 'panel', reason: 'oom', reloaded: true }],
    [{ event: 'page-not-loaded', window: 'panel', reason: 'ERR_FAILED' }],
    [{ event: 'ipc-refused', channel: 'lookup.copy-part', problem: 'sender' }],
    [{ event: 'unexpected', name: 'TypeError', at: 'main.cjs:1:103456' }],
  ])('keeps what such an entry really has: %j', (entry) => {
    expect(shared(entry)).toEqual({ time: '2026-11-25T10:00:00.000Z', ...entry })
  })

  it('says of an entry of another version that there was one', () => {
    expect(shared({ event: 'card-11111222', id: '11111222' })).toEqual({
      time: '2026-11-25T10:00:00.000Z',
      event: 'other',
    })
    expect(shared({ event: 'toString' })?.event).toBe('other')
  })

  it('writes the time anew, and takes no line that is no entry', () => {
    expect(shared({ event: 'network-died', time: '17788889898 x' })?.time).toBe('[withheld]')
    for (const line of ['', 'x', '1', 'null', '{']) expect(sharedEntry(line, rename)).toBeNull()
  })
})

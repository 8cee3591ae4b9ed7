import { describe, expect, it } from 'vitest'
import type { ShownNumber } from '../../../electron/contract/lookup-state'
import { openMemory } from '../../../electron/lookup/memory'
import { parseVirtualNumber } from '../../../electron/lookup/number-form'
import { workcardId } from '../renderer/lookup/states'

const MINUTE = 60_000

const shown = (raw: string, changes: Partial<ShownNumber> = {}): ShownNumber => ({
  phase: 'number',
  workcardId: workcardId('11111222'),
  number: parseVirtualNumber(raw),
  profileId: 'a',
  requestId: null,
  obtainedAt: 1000,
  elapsedMs: 1,
  earlier: false,
  unchanged: true,
  copied: 'number',
  clearsAt: 60_000,
  ...changes,
})

describe('the memory of numbers', () => {
  it('gives a number back as an earlier one that nobody has copied', () => {
    const memory = openMemory()
    memory.remember('key', shown('17788880001'))
    expect(memory.recall('key', 1000)).toEqual(
      shown('17788880001', { earlier: true, unchanged: false, copied: 'nothing', clearsAt: null }),
    )
    expect(memory.recall('other', 1000)).toBeNull()
  })

  it('keeps one for less than half an hour', () => {
    const memory = openMemory()
    memory.remember('key', shown('17788880001'))
    expect(memory.recall('key', 999 + 30 * MINUTE)).not.toBeNull()
    expect(memory.recall('key', 1000 + 30 * MINUTE)).toBeNull()
  })

  it('gives none back from a time that has not come: the clock was set back', () => {
    const memory = openMemory()
    memory.remember('key', shown('17788880001', { obtainedAt: 60 * MINUTE }))
    expect(memory.recall('key', 60 * MINUTE - 1)).toBeNull()
    expect(memory.find('key')).not.toBeNull()
  })

  it('finds one however old it is', () => {
    const memory = openMemory()
    memory.remember('key', shown('17788880001'))
    expect(memory.find('key')).toMatchObject({ earlier: true, copied: 'nothing', clearsAt: null })
    expect(memory.find('other')).toBeNull()
  })

  it('has the newest of a key', () => {
    const memory = openMemory()
    memory.remember('key', shown('17788880001'))
    memory.remember('key', shown('17788880002'))
    expect(memory.recall('key', 1000)?.number.raw).toBe('17788880002')
  })

  it('keeps the 200 that were remembered last', () => {
    const memory = openMemory()
    for (let count = 0; count < 200; count += 1) memory.remember(`${count}`, shown('17788880001'))
    memory.remember('0', shown('17788880001'))
    memory.remember('new', shown('17788880001'))
    const known = (key: string) => memory.recall(key, 1000) !== null
    expect(['0', '1', '2', '199', 'new'].filter(known)).toEqual(['0', '2', '199', 'new'])
  })

  it('forgets one store’s numbers and no other’s', () => {
    const memory = openMemory()
    memory.remember('one', shown('17788880001'))
    memory.remember('two', shown('17788880002', { profileId: 'b' }))
    memory.forget('a')
    expect(memory.recall('one', 1000)).toBeNull()
    expect(memory.recall('two', 1000)).not.toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { Recent } from '../../../electron/contract/recent'
import { parseVirtualNumber } from '../../../electron/lookup/number-form'
import { maskedNumber, openRecent } from '../../../electron/lookup/recent'
import { workcardId } from '../renderer/lookup/states'

function opened() {
  const told: Recent[] = []
  const recent = openRecent((next) => told.push(next))
  const last = () => told.at(-1) ?? []
  return { ...recent, told, last }
}
const NUMBER = parseVirtualNumber('17788889898')

describe('the work cards of this run', () => {
  it('are told newest first, each of them once', () => {
    const recent = opened()
    recent.asked('a', workcardId('1'), 10)
    recent.asked('a', workcardId('2'), 20)
    recent.found('a', workcardId('1'), NUMBER)
    recent.asked('a', workcardId('1'), 30)
    expect(recent.last()).toEqual([
      { profileId: 'a', workcardId: '1', at: 30, masked: '177****9898' },
      { profileId: 'a', workcardId: '2', at: 20, masked: null },
    ])
  })

  it('of two stores are two, though they have one ID', () => {
    const recent = opened()
    recent.asked('a', workcardId('1'), 10)
    recent.asked('b', workcardId('1'), 20)
    recent.found('a', workcardId('1'), NUMBER)
    expect(recent.last().map(({ profileId, masked }) => [profileId, masked])).toEqual([
      ['b', null],
      ['a', '177****9898'],
    ])
    recent.forget('b')
    expect(recent.last().map(({ profileId }) => profileId)).toEqual(['a'])
    const count = recent.told.length
    recent.forget('b')
    expect(recent.told).toHaveLength(count)
  })

  it('are the last twenty', () => {
    const recent = opened()
    for (let id = 1; id <= 25; id += 1) recent.asked('a', workcardId(String(id)), id)
    expect(recent.last().map((card) => Number(card.workcardId))).toEqual(
      Array.from({ length: 20 }, (_, index) => 25 - index),
    )
  })
})

describe('a masked number', () => {
  it.each([
    ['17788889898', '177****9898'],
    ['17788889898-1234', '177****9898-**'],
    ['700101234567890', '700****7890'],
    ['0571-88888888', '057****8888'],
    ['95187', '****87'],
    ['call 95187', '****'],
  ])('of %s is %s', (raw, masked) => expect(maskedNumber(parseVirtualNumber(raw))).toBe(masked))
})

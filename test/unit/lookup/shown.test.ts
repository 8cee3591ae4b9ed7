import { describe, expect, it } from 'vitest'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'
import { parseVirtualNumber } from '../../../electron/lookup/number-form'
import { shownLine, shownNumber } from '../../../electron/lookup/shown'

describe('what the field shows of a text', () => {
  it.each([
    [' 11111222 ', '11111222'],
    ['工单号\n11111222', '工单号⏎11111222'],
    ['1'.repeat(200), '1'.repeat(200)],
    ['1'.repeat(201), `${'1'.repeat(200)}…`],
  ])('%j', (text, line) => expect(shownLine(text)).toBe(line))
})

describe('what the card shows of a number', () => {
  const found = {
    workcardId: workcardIdSchema.parse('11111222'),
    number: parseVirtualNumber('17788889898'),
    requestId: 'reference',
    elapsedMs: 12,
    tries: 1,
  }

  it.each([
    [null, false],
    ['17788889898', true],
    ['17788889898-1234', false],
  ])('after %s: unchanged is %s', (before, unchanged) => {
    expect(shownNumber(DEMO_PROFILE, found, before, 1000)).toMatchObject({
      ...{ phase: 'number', profileId: 'demo', requestId: 'reference' },
      ...{ earlier: false, unchanged, copied: 'nothing', obtainedAt: 1000, elapsedMs: 12 },
    })
  })
})

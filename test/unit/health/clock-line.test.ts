import { describe, expect, it } from 'vitest'
import { clockLine, clockOffset } from '../../../electron/health/clock-line'

const NOW = Date.UTC(2026, 10, 25, 10)
/** Asked and answered within 200 ms, by a gateway whose clock is behind ours by `ahead`. */
const moment = (ahead: number) => ({
  sentAt: NOW - 100,
  answeredAt: NOW + 100,
  gatewayDate: NOW - ahead - 500,
})

describe('clockLine', () => {
  it('takes the middle between question and answer', () => {
    expect(clockOffset(moment(0))).toBe(0)
    expect(clockOffset(moment(-5000))).toBe(-5000)
  })

  it.each([
    [0, 'clock-right'],
    [60_000, 'clock-right'],
    [-60_000, 'clock-right'],
    [120_000, 'clock-bit-fast'],
    [-120_000, 'clock-bit-slow'],
    [599_999, 'clock-bit-fast'],
    [600_000, 'clock-fast'],
    [900_000, 'clock-fast'],
    [-900_000, 'clock-slow'],
  ] as const)('%i ms: %s', (ahead, finding) => {
    expect(clockLine(moment(ahead)).finding).toBe(finding)
  })

  it('names the minutes', () => {
    expect(clockLine(moment(-900_000))).toMatchObject({ params: { minutes: '15' }, state: 'fault' })
  })

  it('knows nothing where the gateway tells no time', () => {
    const line = clockLine({ ...moment(0), gatewayDate: null })
    expect(line).toMatchObject({ finding: 'clock-no-date', state: 'not-tried' })
  })
})

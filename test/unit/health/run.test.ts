import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HealthReport } from '../../../electron/contract/health'
import type { Job } from '../../../electron/health/jobs'
import { found, waiting } from '../../../electron/health/line'
import { runHealth, worstState } from '../../../electron/health/run'

const job = (probe: 'disk' | 'tray' | 'hotkey', look: Job['look'], limitMs = 1000): Job => ({
  ...{ groupId: 'machine', probes: [probe], limitMs, look },
})
const planOf = (...jobs: Job[]) => ({
  groups: [
    {
      ...{ id: 'machine', kind: 'machine' as const, name: '', profileId: null },
      lines: jobs.flatMap(({ probes }) => probes.map(waiting)),
    },
  ],
  jobs,
})
const states = ({ groups }: HealthReport) => groups[0]?.lines.map(({ state }) => state)

beforeEach(() => vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Runs until nothing is left to wait for. */
async function run(jobs: Job[], signal?: AbortSignal) {
  const published: HealthReport[] = []
  const running = runHealth(planOf(...jobs), {
    profileId: null,
    now: Date.now,
    publish: (report) => published.push(report),
    ...(signal === undefined ? {} : { signal }),
  })
  await vi.runAllTimersAsync()
  return { report: await running, published }
}
const disk = job('disk', async () => [found('disk', 'disk-writable')])
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

describe('runHealth', () => {
  it('publishes every line from the beginning, and each result as it comes', async () => {
    const tray = job('tray', async () => {
      await pause(10)
      return [found('tray', 'tray-shown')]
    })
    const { published } = await run([tray, disk])
    expect(published.map(states)).toEqual([
      ['waiting', 'waiting'],
      ['waiting', 'ok'],
      ['ok', 'ok'],
      ['ok', 'ok'],
    ])
    expect(published.map(({ finishedAt }) => finishedAt === null)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('waits for no probe longer than its limit', async () => {
    const hung = job('tray', () => new Promise<never>(() => {}), 50)
    const { report } = await run([hung, disk])
    expect(report.groups[0]?.lines.map(({ finding }) => finding)).toEqual([
      'silent',
      'disk-writable',
    ])
    expect((report.finishedAt ?? 0) - report.startedAt).toBe(50)
  })

  it('looks at everything at once', async () => {
    const slow = Array.from({ length: 10 }, () =>
      job('disk', async () => {
        await pause(100)
        return []
      }),
    )
    const { report } = await run(slow)
    expect((report.finishedAt ?? 0) - report.startedAt).toBe(100)
  })

  it('has an end for a probe that breaks and for one that says nothing of its line', async () => {
    const broken = job('tray', () => Promise.reject(new Error('defect')))
    const empty = job('hotkey', async () => [])
    const { report } = await run([broken, empty])
    expect(report.groups[0]?.lines.map(({ finding }) => finding)).toEqual(['silent', 'skipped'])
  })

  it('publishes nothing any more when a newer run has taken its place', async () => {
    const newer = new AbortController()
    const slow = job('tray', async () => {
      newer.abort()
      return [found('tray', 'tray-shown')]
    })
    const { published } = await run([slow], newer.signal)
    expect(published.map(states)).toEqual([['waiting']])
  })
})

it('a report is as its worst line', () => {
  const report = (...findings: Parameters<typeof found>[1][]) => ({
    groups: [
      {
        ...{ id: 'x', kind: 'machine' as const, name: '', profileId: null },
        lines: findings.map((finding) => found('disk', finding)),
      },
    ],
  })
  expect(worstState(report('disk-writable', 'skipped'))).toBe('ok')
  expect(worstState(report('disk-writable', 'policy-broken'))).toBe('warning')
  expect(worstState(report('policy-broken', 'disk-full'))).toBe('fault')
})

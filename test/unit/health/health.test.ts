import { expect, it, vi } from 'vitest'
import { ok } from '../../../electron/domain/result'
import { openHealth } from '../../../electron/health/health'
import type { HealthPorts } from '../../../electron/health/jobs'
import { DEMO_PROFILE, healthy, STORE } from './world'

it('checks the store that is asked about, or all, and keeps the last report', async () => {
  const publish = vi.fn()
  const health = openHealth({ ...healthy(), profiles: () => [STORE, DEMO_PROFILE], publish })
  expect(health.report()).toBeNull()
  expect(health.line('machine', 'disk')).toBeNull()

  const one = await health.run(STORE.id)
  expect(one.profileId).toBe(STORE.id)
  expect(one.groups.map(({ id }) => id)).toEqual(['machine', 'gateway-1', 'store-one'])
  expect(health.report()).toEqual(one)
  expect(publish).toHaveBeenLastCalledWith(one)
  expect(health.line('machine', 'disk')?.finding).toBe('disk-writable')
  expect(health.line('store-one', 'disk')).toBeNull()

  const all = await health.run(null)
  expect(all.groups.filter(({ kind }) => kind === 'store')).toHaveLength(2)
})

it('another check takes the place of one that still runs', async () => {
  let release = (_code: string | null) => {}
  const disk = vi
    .fn(healthy().disk)
    .mockReturnValueOnce(new Promise((resolve) => (release = resolve)))
  const publish = vi.fn()
  const health = openHealth({ ...healthy({ disk }), profiles: () => [STORE], publish })
  const older = health.run(null)
  await vi.waitFor(() => expect(disk).toHaveBeenCalledOnce())
  const newer = health.run(STORE.id)
  release('ENOSPC')
  await older
  expect(health.report()?.finishedAt).toBeNull()
  expect(await newer).toEqual(health.report())
  expect(health.line('machine', 'disk')?.finding).toBe('disk-writable')
})

it('makes few calls at once, however often it is asked', async () => {
  let [now, most, calls] = [0, 0, 0]
  const call: HealthPorts['call'] = async () => {
    calls += 1
    now += 1
    most = Math.max(most, now)
    await new Promise((resolve) => setTimeout(resolve, 1))
    now -= 1
    return ok('accepted')
  }
  const health = openHealth({ ...healthy({ call }), profiles: () => [STORE], publish: () => {} })
  const asked = Array.from({ length: 50 }, (_, at) => health.run(at % 2 === 0 ? null : STORE.id))
  const same = Array.from({ length: 50 }, () => health.run(STORE.id))
  await Promise.all([...asked, ...same])
  expect(most).toBe(1)
  // The first, which had begun, and the last: those between were not wanted any more.
  expect(calls).toBeLessThanOrEqual(2)
})

it('waits for the check that runs, and for the one that takes its place', async () => {
  const releases: ((code: string | null) => void)[] = []
  const disk = vi.fn(() => new Promise<string | null>((resolve) => releases.push(resolve)))
  const health = openHealth({ ...healthy({ disk }), profiles: () => [STORE], publish: () => {} })
  const all = health.run(null)
  await vi.waitFor(() => expect(disk).toHaveBeenCalledOnce())
  const finished = health.finished(STORE.id)
  const other = health.run(STORE.id)
  releases[0]?.(null)
  // It was overtaken: it does not pass for one that was made.
  expect((await all).finishedAt).toBeNull()
  await vi.waitFor(() => expect(disk).toHaveBeenCalledTimes(2))
  releases[1]?.(null)
  expect(await finished).toEqual(await other)
  expect((await finished).finishedAt).not.toBeNull()
  // What is there is taken.
  expect(await health.finished('another')).toBe(await finished)
  expect(disk).toHaveBeenCalledTimes(2)
})

it('does not take the place of the check of all stores that runs', async () => {
  let release = (_code: string | null) => {}
  const disk = vi.fn(() => new Promise<string | null>((resolve) => (release = resolve)))
  const health = openHealth({ ...healthy({ disk }), profiles: () => [STORE], publish: () => {} })
  const all = health.run(null)
  const finished = health.finished(STORE.id)
  await vi.waitFor(() => expect(disk).toHaveBeenCalledOnce())
  release(null)
  expect(await finished).toEqual(await all)
  expect((await finished).profileId).toBeNull()
})

it('makes a check where there was none', async () => {
  const health = openHealth({ ...healthy(), profiles: () => [STORE], publish: () => {} })
  expect(await health.finished(STORE.id)).toMatchObject({ profileId: STORE.id })
})

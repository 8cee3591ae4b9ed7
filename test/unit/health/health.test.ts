import { expect, it, vi } from 'vitest'
import { openHealth } from '../../../electron/health/health'
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

it('a newer check takes the place of one that still runs', async () => {
  let release = (_code: string | null) => {}
  const disk = vi
    .fn(healthy().disk)
    .mockReturnValueOnce(new Promise((resolve) => (release = resolve)))
  const health = openHealth({ ...healthy({ disk }), profiles: () => [STORE], publish: () => {} })
  const older = health.run(null)
  const newer = await health.run(STORE.id)
  release('ENOSPC')
  await older
  expect(health.report()).toEqual(newer)
})

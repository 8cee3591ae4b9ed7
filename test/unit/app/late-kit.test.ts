import { expect, it, vi } from 'vitest'
import type { KitParts } from '../../../electron/app/kit'
import { lateKitRequests } from '../../../electron/app/late-kit'
import { kitChannels } from '../../../electron/contract/kit-channels'

it('loads what answers with the first request, and hands every argument on', async () => {
  const names = Object.keys(kitChannels) as (keyof KitParts['requests'])[]
  const answers = Object.fromEntries(
    names.map((name) => [name, vi.fn(async (...args: unknown[]) => [name, ...args])]),
  ) as unknown as KitParts['requests']
  const load = vi.fn(async () => ({ requests: answers, openFile: async () => {}, close() {} }))
  const late = lateKitRequests(load)
  expect(load).not.toHaveBeenCalled()
  expect(await late['kit.receive']('a', 'b')).toEqual(['kit.receive', 'a', 'b'])
  expect(await late['kit.close']()).toEqual(['kit.close'])
  expect(Object.keys(late)).toEqual(names)
})

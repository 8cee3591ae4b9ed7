import { expect, it, vi } from 'vitest'
import { autostartRequests } from '../../../electron/autostart/requests'
import type { AutostartState, AutostartWish } from '../../../electron/contract/autostart-channels'
import { failure } from '../../../electron/domain/failure'
import { err, ok, type Result } from '../../../electron/domain/result'

function serving(state: AutostartState) {
  const set = vi.fn(
    async (_wish: AutostartWish): Promise<Result<undefined, never>> => ok(undefined),
  )
  return { set, answer: autostartRequests(async () => ({ read: async () => state, set })) }
}

it.each([
  ['on', 'on'],
  // The system's own list has the last word; its sentence says so.
  ['on', 'blocked'],
  ['off', 'off'],
] as const)('%s ends as the system has it: %s', async (wish, state) => {
  const { set, answer } = serving(state)
  expect(await answer['autostart.set'](wish)).toEqual(ok(state))
  expect(set.mock.calls).toEqual([[wish]])
})

it.each([
  ['on', 'off'],
  ['off', 'on'],
] as const)('%s that left it %s is no success', async (wish, state) => {
  const answer = await serving(state).answer['autostart.set'](wish)
  expect(answer).toEqual(err(failure('autostart-not-changed')))
})

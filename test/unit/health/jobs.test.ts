import { describe, expect, it, vi } from 'vitest'
import type { HealthLine } from '../../../electron/contract/health'
import { failure } from '../../../electron/domain/failure'
import type { Profile } from '../../../electron/domain/profile'
import { err } from '../../../electron/domain/result'
import { type HealthPorts, planHealth } from '../../../electron/health/jobs'
import { runHealth } from '../../../electron/health/run'
import { DEMO_PROFILE, healthy, NOW, OTHER, OWN, STORE } from './world'

async function check(profiles: readonly Profile[], ports: HealthPorts = healthy()) {
  const { groups } = await runHealth(planHealth(profiles, ports), {
    profileId: null,
    now: () => NOW,
    publish: () => {},
  })
  return groups
}
type Groups = Awaited<ReturnType<typeof check>>
const linesOf = (groups: Groups, id: string): readonly HealthLine[] =>
  groups.find((group) => group.id === id)?.lines ?? []
const lineOf = (groups: Groups, id: string, probe: HealthLine['probe']) =>
  linesOf(groups, id).find((line) => line.probe === probe)
const faults = (groups: Groups) =>
  groups.flatMap(({ id, lines }) =>
    lines.filter(({ state }) => state === 'fault').map(({ probe }) => `${id}/${probe}`),
  )

describe('planHealth', () => {
  it('looks once at a gateway that several stores call', async () => {
    const walk = vi.fn(healthy().walk)
    const groups = await check([STORE, OTHER, OWN, DEMO_PROFILE], healthy({ walk }))
    expect(groups.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'machine ',
      'gateway-1 eco.taobao.com',
      'gateway-2 gw.example',
      'gateway-3 127.0.0.1',
      'store-one 洗护一店',
      'store-two 洗护二店',
      'store-own 洗护一店',
      'store-demo 演示店铺',
    ])
    expect(walk).toHaveBeenCalledTimes(3)
    expect(faults(groups)).toEqual([])
    expect(groups.flatMap(({ lines }) => lines).filter(({ state }) => state === 'waiting')).toEqual(
      [],
    )
  })

  it('leaves out what no capability tells, and has it where one does', async () => {
    const without = await check([STORE])
    expect(lineOf(without, 'machine', 'policy')).toBeUndefined()
    expect(lineOf(without, 'store-one', 'session-end')).toBeUndefined()
    const told = await check(
      [STORE],
      healthy({
        policy: async () => ({ state: 'in-force', count: 2 }),
        sessionEnd: async () => NOW,
      }),
    )
    expect(lineOf(told, 'machine', 'policy')?.finding).toBe('policy-in-force')
    expect(lineOf(told, 'store-one', 'session-end')?.finding).toBe('session-ended')
  })

  it('asks no keychain for the demo alone', async () => {
    const keychain = vi.fn(healthy().keychain)
    const groups = await check([DEMO_PROFILE], healthy({ keychain }))
    expect(keychain).not.toHaveBeenCalled()
    expect(lineOf(groups, 'machine', 'keychain')?.finding).toBe('keychain-not-needed')
    expect(lineOf(groups, 'store-demo', 'keys')?.finding).toBe('keys-demo')
  })

  it('says in the terminal what only the app knows', async () => {
    const none = { hotkey: null, tray: null, clipboard: null, updates: null }
    const groups = await check([DEMO_PROFILE], healthy(none))
    for (const probe of ['hotkey', 'tray', 'clipboard', 'updates'] as const)
      expect(lineOf(groups, 'machine', probe)).toMatchObject({
        finding: 'in-app-only',
        state: 'not-tried',
      })
  })

  it('tells keys that are not there from keys that are refused', async () => {
    const missing = await check(
      [STORE],
      healthy({ call: async () => err(failure('no-credentials')) }),
    )
    expect(faults(missing)).toEqual(['store-one/keys'])
    expect(lineOf(missing, 'store-one', 'keys')).toMatchObject({ remedy: 'store' })
    expect(lineOf(missing, 'store-one', 'session')?.finding).toBe('skipped')
    const ended = failure('session-expired', { code: 27 })
    const refused = await check([STORE], healthy({ call: async () => err(ended) }))
    expect(faults(refused)).toEqual(['store-one/session'])
    expect(lineOf(refused, 'store-one', 'session')).toMatchObject({ remedy: 'session-key' })
  })

  it('tells a broken way once, and not again for each store', async () => {
    const error = failure('dns')
    const groups = await check(
      [STORE, OTHER],
      healthy({
        walk: async () => ({
          ...{ proxy: { kind: 'none' }, tcp: null, tunnel: null, tls: null },
          dns: err({ code: 'ENOTFOUND' }),
        }),
        reach: async () => err({ failure: error, hasAnswered: false }),
        call: async () => err(error),
      }),
    )
    expect(faults(groups)).toEqual(['gateway-1/dns'])
    expect(lineOf(groups, 'store-two', 'keys')?.finding).toBe('keys-stored')
  })

  it('tells a wrong clock once', async () => {
    const groups = await check(
      [STORE],
      healthy({
        reach: async () => {
          const reached = await healthy().reach('')
          if (!reached.ok) return reached
          return { ...reached, value: { ...reached.value, gatewayDate: NOW - 15 * 60_000 } }
        },
        call: async () => err(failure('clock-skew', { offsetMs: 15 * 60_000, code: 31 })),
      }),
    )
    expect(faults(groups)).toEqual(['gateway-1/clock'])
    expect(lineOf(groups, 'gateway-1', 'clock')).toMatchObject({
      finding: 'clock-fast',
      params: { minutes: '15' },
    })
  })

  it('tells a call that fails on a way that is free', async () => {
    const groups = await check([STORE], healthy({ call: async () => err(failure('timeout')) }))
    expect(faults(groups)).toEqual(['store-one/call'])
  })

  it('has a line for a store without an address', async () => {
    const noAddress = { ...OWN, customGatewayUrl: '' }
    const groups = await check(
      [noAddress],
      healthy({ call: async () => err(failure('no-gateway')) }),
    )
    expect(groups.map(({ id }) => id)).toEqual(['machine', 'store-own'])
    expect(lineOf(groups, 'store-own', 'keys')).toMatchObject({ state: 'fault', remedy: 'store' })
  })
})

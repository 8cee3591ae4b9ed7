import type { HealthGroup, HealthLine } from '../contract/health'
import type { UpdateView } from '../contract/update'
import type { CredentialsFailure, LookupFailure } from '../domain/failure'
import { CREDENTIALS_KINDS } from '../domain/failure-kinds'
import type { HealthProbe } from '../domain/health-lines'
import { GATEWAY_PROBES, STORE_PROBES } from '../domain/health-lines'
import { gatewayUrlOf, type Profile } from '../domain/profile'
import type { Result } from '../domain/result'
import { callLines, noCallLines } from './call-lines'
import { failed, found, waiting } from './line'
import {
  type ClipboardState,
  clipboardLine,
  diskLine,
  type HotkeyFacts,
  hotkeyLine,
  keychainLine,
  type PolicyState,
  policyLine,
  type TrayState,
  trayLine,
  updatesLine,
  versionsLine,
} from './machine-lines'
import { networkLines, type Reached, type Target, type Way } from './network-lines'
import { sessionEndLine } from './session-end-line'

/**
 * What is looked at. Null: only the running app could tell, and this is the terminal. What a capability
 * that is not there would tell is left out, and its line with it.
 */
export interface HealthPorts {
  readonly versions: () => { readonly versions: string; readonly isTestRuntime: boolean }
  readonly policy?: () => Promise<PolicyState>
  /** Reads an entry that is not there. */
  readonly keychain: () => Promise<Result<unknown, CredentialsFailure>>
  readonly hotkey: (() => Promise<HotkeyFacts>) | null
  readonly tray: (() => Promise<TrayState>) | null
  readonly clipboard: (() => Promise<ClipboardState>) | null
  readonly disk: () => Promise<string | null>
  readonly updates: (() => Promise<UpdateView>) | null
  /** Where the profile calls. */
  readonly gatewayUrl: (profile: Profile) => Promise<Result<string, LookupFailure>>
  /** `reached` is how the request of `reach` to the same address ends. */
  readonly walk: (gatewayUrl: string, reached: Promise<Reached>) => Promise<Way>
  /** A request without credentials, by the app's own way. */
  readonly reach: (gatewayUrl: string) => Promise<Reached>
  /** A signed call without a work card: it can bind no number. */
  readonly call: (profile: Profile) => Promise<Result<'number' | 'accepted', LookupFailure>>
  /** When the session ends, in epoch milliseconds; null where that is not known. */
  readonly sessionEnd?: (profile: Profile) => Promise<number | null>
  readonly now: () => number
}

/** Lines that come together, with the time that they may take (milliseconds). */
export interface Job {
  readonly groupId: string
  readonly probes: readonly HealthProbe[]
  readonly limitMs: number
  readonly look: () => Promise<readonly HealthLine[]>
}

export interface Plan {
  /** Every line that there will be, waiting. */
  readonly groups: readonly HealthGroup[]
  readonly jobs: readonly Job[]
}

const QUICK_MS = 5000
/** The keychain may ask the person for its password. */
const KEYCHAIN_MS = 30_000
/** The steps of the way have limits of their own, and a call has its 15 seconds. */
const NETWORK_MS = 17_000
const CALL_MS = 20_000

/** All that is to be looked at for these stores. */
export function planHealth(profiles: readonly Profile[], ports: HealthPorts): Plan {
  const machine = machineJobs(profiles, ports)
  const gateways = gatewayJobs(profiles, ports)
  const stores = profiles.map((profile) => storeJob(profile, gateways, ports))
  const groups = [
    group('machine', 'machine', '', null, machine),
    ...gateways.map(({ job, name }) => group(job.groupId, 'gateway', name, null, [job])),
    ...stores.map(({ job, profile }) =>
      group(job.groupId, 'store', profile.name, profile.id, [job]),
    ),
  ]
  const jobs = [...machine, ...gateways.map(({ job }) => job), ...stores.map(({ job }) => job)]
  return { groups, jobs }
}

const group = (
  id: string,
  kind: HealthGroup['kind'],
  name: string,
  profileId: string | null,
  jobs: readonly Job[],
): HealthGroup => ({
  ...{ id, kind, name, profileId },
  lines: jobs.flatMap(({ probes }) => probes.map(waiting)),
})

function machineJobs(profiles: readonly Profile[], ports: HealthPorts): Job[] {
  const { policy } = ports
  const job = (
    probe: HealthProbe,
    look: (() => Promise<HealthLine>) | null,
    limitMs = QUICK_MS,
  ): Job => ({
    groupId: 'machine',
    probes: [probe],
    limitMs,
    look: async () => [look === null ? found(probe, 'in-app-only') : await look()],
  })
  /** Of what only the running app has. */
  const then = <T>(look: (() => Promise<T>) | null, line: (value: T) => HealthLine) =>
    look === null ? null : async () => line(await look())
  const hasOwnStores = profiles.some(({ gateway }) => gateway !== 'demo')
  return [
    job('versions', async () => {
      const { versions, isTestRuntime } = ports.versions()
      return versionsLine(versions, isTestRuntime)
    }),
    ...(policy === undefined ? [] : [job('policy', then(policy, policyLine))]),
    job(
      'keychain',
      // Asked for nothing, it could open a prompt.
      async () => keychainLine(hasOwnStores ? await ports.keychain() : NO_NEED, hasOwnStores),
      KEYCHAIN_MS,
    ),
    job('hotkey', then(ports.hotkey, hotkeyLine)),
    job('tray', then(ports.tray, trayLine)),
    job('clipboard', then(ports.clipboard, clipboardLine)),
    job('disk', then(ports.disk, diskLine)),
    job('updates', then(ports.updates, updatesLine)),
  ]
}

const NO_NEED = { ok: true, value: null } as const

interface GatewayJob {
  readonly job: Job
  readonly name: string
  readonly address: string
  /** What it found, for the stores that call it. */
  readonly lines: () => Promise<readonly HealthLine[]>
}

/** One for each gateway, however many stores call it. */
function gatewayJobs(profiles: readonly Profile[], ports: HealthPorts): GatewayJob[] {
  const callers = new Map<string, Profile>()
  for (const profile of profiles) {
    const address = addressOf(profile)
    if (address !== '' && !callers.has(address)) callers.set(address, profile)
  }
  return [...callers].map(([address, profile], index) => {
    let lines: Promise<readonly HealthLine[]> | null = null
    const look = () => {
      lines ??= lookAtGateway(profile, ports)
      return lines
    }
    return {
      job: { groupId: `gateway-${index + 1}`, probes: GATEWAY_PROBES, limitMs: NETWORK_MS, look },
      name: profile.gateway === 'demo' ? '127.0.0.1' : new URL(address).host,
      address,
      lines: look,
    }
  })
}

/** What stores of one gateway have in common; the demo's address is not known before it is needed. */
const addressOf = (profile: Profile): string =>
  profile.gateway === 'demo' ? 'demo:' : gatewayUrlOf(profile)

async function lookAtGateway(profile: Profile, ports: HealthPorts): Promise<HealthLine[]> {
  const url = await ports.gatewayUrl(profile)
  if (!url.ok) return [failed('gateway', url.error)]
  const reaching = ports.reach(url.value)
  const [way, reached] = await Promise.all([ports.walk(url.value, reaching), reaching])
  return networkLines(way, targetOf(url.value, profile), reached, ports.now())
}

function targetOf(url: string, { gateway }: Profile): Target {
  const { hostname, protocol } = new URL(url)
  const isAddress = /^\[|^\d+(?:\.\d+){3}$/.test(hostname)
  const isPlatform = gateway !== 'demo' && gateway !== 'custom'
  return { host: hostname, isAddress, isSecure: protocol === 'https:', isPlatform }
}

function storeJob(
  profile: Profile,
  gateways: readonly GatewayJob[],
  ports: HealthPorts,
): { readonly job: Job; readonly profile: Profile } {
  const { sessionEnd } = ports
  const probes = STORE_PROBES.filter((probe) => probe !== 'session-end' || sessionEnd !== undefined)
  const gateway = gateways.find(({ address }) => address === addressOf(profile))
  async function look(): Promise<HealthLine[]> {
    const [called, end] = await Promise.all([ports.call(profile), sessionEnd?.(profile)])
    const ends = end === undefined ? [] : [sessionEndLine(end, ports.now())]
    if (!called.ok && called.error.kind in CREDENTIALS_KINDS) {
      return [failed('keys', called.error), ...noCallLines(), ...ends]
    }
    const keys = found('keys', profile.gateway === 'demo' ? 'keys-demo' : 'keys-stored')
    const isTold = !called.ok && called.error.code === null && gateway !== undefined
    // One cause is told once: where the way to the gateway is broken, its lines say so.
    const network = isTold || isSkew(called) ? ((await gateway?.lines()) ?? []) : []
    const lines = network.some(({ state }) => state === 'fault') ? noCallLines() : callLines(called)
    return [keys, ...lines, ...ends]
  }
  const job = { groupId: `store-${profile.id}`, probes, limitMs: CALL_MS, look }
  return { job, profile }
}

const isSkew = (called: Result<unknown, LookupFailure>): boolean =>
  !called.ok && called.error.kind === 'clock-skew'

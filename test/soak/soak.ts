import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import type { Outcome } from '../../electron/sandbox-gateway/card-answers'
import { startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { type App, launch } from '../bench/app/launch'
import { copyElsewhere, pressKeys } from '../support/desktop-tools'
import { heldObjects } from './heap-objects'
import { type Held, held } from './held'
import { type PlannedLookup, plainLookup, plan } from './plan'

/** Longer than any lookup may take. */
const STUCK_MS = 30_000

/** IDs from here on; the plan's own are below. */
const MEASURED_CARDS = 80_000_000

export interface Soaked {
  readonly lookups: number
  readonly seconds: number
  /** Lookups that ended in another way than planned, or were drawn otherwise than they ended. */
  readonly wrong: readonly string[]
  /** How many lookups there were of each kind. */
  readonly kinds: Readonly<Record<string, number>>
  readonly held: readonly Held[]
}

interface Parts {
  readonly lookups: number
  /** Lookups from one measurement to the next; the first comes after as many. */
  readonly heldEvery: number
  /** The same for the objects of both heaps, which takes longer: only where `heldEvery` measures too. */
  readonly objectsEvery?: number
  readonly random: () => number
  /** Ends before the next measurement is due once this has passed (milliseconds). */
  readonly limitMs?: number
  /** Leaves out what takes longer (milliseconds). */
  readonly mostMs?: number
  readonly onHeld?: (latest: Held) => void
}

/**
 * The real app on a desktop of its own, with its keys in the real keyring, before a gateway that does
 * what the plan says: looks up, and measures what is held after every so many lookups.
 */
export async function soak(parts: Parts): Promise<Soaked> {
  const secrets = { appKey: '73519264', appSecret: randomUUID(), sessionKey: randomUUID() }
  let current: readonly Outcome[] = []
  let tries = 0
  const gateway = await startSandboxGateway({
    ...secrets,
    answer() {
      const outcome = current[Math.min(tries, current.length - 1)]
      tries += 1
      if (outcome === undefined) throw new Error('nothing is planned')
      return outcome
    },
  })
  const id = `soak-${Date.now()}`
  const profile: Profile = { ...DEMO_PROFILE, id, gateway: 'custom', customGatewayUrl: gateway.url }
  const temporary = mkdtempSync(join(process.env.XDG_DATA_HOME ?? tmpdir(), 'soak-tmp-'))
  const app = launch('ours', {
    settings: { profiles: [...DEFAULT_SETTINGS.profiles, profile], activeProfileId: id },
    modules: [join(import.meta.dirname, 'probe.cjs')],
    env: { TMPDIR: temporary },
  })
  try {
    await app.ready()
    const save = `workcardDialer['credentials.save']('${id}', ${JSON.stringify(secrets)})`
    const saved = await app.settings<{ ok: boolean }>(save)
    if (!saved.ok) throw new Error(`the keyring took no keys: ${JSON.stringify(saved)}`)
    const measure = async (done: number): Promise<Held> => {
      const now = await held(app, done, [app.userData, temporary])
      if (parts.objectsEvery === undefined || done % parts.objectsEvery !== 0) return now
      return { ...now, memory: { ...now.memory, ...(await heldObjects(app, temporary)) } }
    }
    return await run(parts, app, measure, (next) => {
      current = next
      tries = 0
    })
  } finally {
    await app.stop()
    await gateway.close()
  }
}

async function run(
  { lookups, heldEvery, random, limitMs = Number.POSITIVE_INFINITY, mostMs, onHeld }: Parts,
  app: App,
  measure: (done: number) => Promise<Held>,
  set: (outcomes: readonly Outcome[]) => void,
): Promise<Soaked> {
  const started = performance.now()
  const wrong: string[] = []
  const kinds: Record<string, number> = {}
  const measured: Held[] = []
  let done = 0
  for (const next of plan(random, mostMs)) {
    if (done >= lookups) break
    const isMeasured = (done + 1) % heldEvery === 0
    // Measurements are made of the same card: another one has more or fewer parts.
    const planned = isMeasured ? plainLookup(String(MEASURED_CARDS + done)) : next
    if (done % heldEvery === 0 && performance.now() - started > limitMs) break
    set(planned.outcomes)
    const fault = await lookUp(app, planned)
    done += 1
    if (fault !== null) wrong.push(`lookup ${done}, ${planned.name} by ${planned.way}: ${fault}`)
    kinds[planned.name] = (kinds[planned.name] ?? 0) + 1
    if (isMeasured) {
      const latest = await measure(done)
      measured.push(latest)
      onHeld?.(latest)
    }
  }
  const seconds = (performance.now() - started) / 1000
  return { lookups: done, seconds, wrong, kinds, held: measured }
}

/** What was not as planned; null when all was. */
async function lookUp(app: App, planned: PlannedLookup): Promise<string | null> {
  if (planned.visitsSettings) await app.ask('visitSettings')
  const asked = planned.way === 'hotkey' ? byHotkey(app, planned) : byField(app, planned)
  const limit = new AbortController()
  const stuck = wait(STUCK_MS, null, { signal: limit.signal }).catch(() => null)
  const result = await Promise.race([asked, stuck])
  limit.abort()
  if (result === null) {
    const shows = await app.page<string>(
      `document.querySelector('input').value + document.body.innerText`,
    )
    throw new Error(`${planned.name} (${planned.id}, by ${planned.way}) does not end: ${shows}`)
  }
  const { ended, drawn } = result
  return ended === planned.expected && drawn === planned.expected
    ? null
    : `${planned.expected} was planned, ${ended} came, ${drawn} was drawn`
}

interface Ended {
  readonly ended: string
  readonly drawn: string
}

const byField = (app: App, { id, cancelAfterMs }: PlannedLookup) =>
  app.ask<Ended>('lookUp', { id, cancelAfterMs })

async function byHotkey(app: App, { id }: PlannedLookup): Promise<Ended> {
  await copyElsewhere(id)
  await app.hide()
  const ended = app.ask<Ended>('untilEnded', id)
  await pressKeys('alt+shift+d')
  return ended
}

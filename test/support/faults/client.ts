import { getEventListeners } from 'node:events'
import { readdirSync, readlinkSync } from 'node:fs'
import type { LookupState } from '../../../electron/contract/lookup-state'
import { type AnswerFormat, DEMO_PROFILE } from '../../../electron/domain/profile'
import { openSession } from '../../../electron/lookup/session'
import { createClient } from '../../../electron/top/client'
import { DEADLINE_MS } from '../../../electron/top/retry-policy'
import type { Transport } from '../../../electron/top/transport'

import { CREDENTIALS } from './credentials'

/** Runs in the process that is under test: the panel's lookup over one transport. */

export interface Asked {
  readonly url: string
  readonly workcardId: string
  readonly format: AnswerFormat
  readonly limitMs: number
}

/** What the panel is told at the end. */
export interface Told {
  /** `kind/cause`, or `number/form`. */
  readonly ends: string
  /** What stands in the field, or whose number it is. */
  readonly workcardId: string
  /** The system's own name for it, or the platform's. */
  readonly subCode: string | null
  readonly offsetMs: number | null
  /** Whatever the panel gets, as a page gets it. */
  readonly state: string
  /** Listeners that the call has left on its signal. */
  readonly listeners: number
  readonly ms: number
}

export type Asker = (asked: Asked) => Promise<Told>

function told(state: LookupState): Pick<Told, 'ends' | 'workcardId' | 'subCode' | 'offsetMs'> {
  if (state.phase === 'number') {
    const { workcardId, number } = state
    return { ends: `number/${number.form}`, workcardId, subCode: null, offsetMs: null }
  }
  if (state.phase !== 'error') throw new Error(`the lookup is ${state.phase}`)
  const { text, error } = state
  const ends = error.cause === null ? error.kind : `${error.kind}/${error.cause}`
  const offsetMs = error.kind === 'clock-skew' ? error.offsetMs : null
  return { ends, workcardId: text, subCode: error.subCode, offsetMs }
}

/** A lookup as the panel makes it; only the keychain is left out. */
export function createAsker(transport: Transport): Asker {
  const client = createClient(transport)
  return async ({ url, workcardId, format, limitMs }) => {
    let state: LookupState = { phase: 'empty', text: '', turn: 0 }
    let signal = new AbortController().signal
    const started = performance.now()
    const session = openSession({
      bind(profile, id, options) {
        signal = options.signal
        const { signMethod, realTpNick, serviceStoreCode } = profile
        const identity = { gatewayUrl: url, credentials: CREDENTIALS, signMethod, format }
        const call = { ...identity, realTpNick, serviceStoreCode, workcardId: id }
        return client.bind(call, { ...options, spentMs: DEADLINE_MS - limitMs })
      },
      findProfile: () => DEMO_PROFILE,
      automaticCopy: () => null,
      copy: async () => true,
      clearsAfterMs: () => null,
      describe: async () => '',
      now: Date.now,
      publish(next) {
        state = next
      },
      publishRecent() {},
      log() {},
    })
    await session.request(DEMO_PROFILE, workcardId)
    const ms = performance.now() - started
    const listeners = getEventListeners(signal, 'abort').length
    return { ...told(state), state: JSON.stringify(state), listeners, ms }
  }
}

/** What a process holds on to, by name. */
export type Held = Readonly<Record<string, number>>

/** Open files of a process by what they are: sockets, pipes, shared memory, files by name. */
function openFiles(of: string, pid: number | 'self'): Record<string, number> {
  const all: Record<string, number> = {}
  for (const file of readdirSync(`/proc/${pid}/fd`)) {
    const what = `${of}: ${linkOf(`/proc/${pid}/fd/${file}`).replace(/:\[\d+\]$/, '')}`
    // A file may be opened once when something is first needed; what is opened again and again is a leak.
    all[what] = (all[what] ?? (what.includes(': /') ? -1 : 0)) + 1
  }
  return all
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return 'closed meanwhile'
  }
}

/** Handles and timers of node's, listeners, warnings of leaks, and open files and sockets of these processes. */
export function held(others: Readonly<Record<string, number>> = {}): Held {
  const all: Record<string, number> = { warnings, ...openFiles('main', 'self') }
  for (const [name, pid] of Object.entries(others)) Object.assign(all, openFiles(name, pid))
  for (const name of process.getActiveResourcesInfo()) all[name] = (all[name] ?? 0) + 1
  for (const name of process.eventNames())
    all[`listeners of ${String(name)}`] = process.listenerCount(name)
  return all
}

let warnings = 0
process.on('warning', () => {
  warnings += 1
})

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { PolicyState } from '../health/machine-lines'
import { NO_POLICY } from '../policy/decision'
import type { Files } from '../policy/files'
import type { PolicyPlace } from '../policy/place'
import { decodeText } from '../settings/decode'
import { NO_RULES } from '../settings/rules'
import { discard, readSmallFile, replaceFile } from '../settings/small-file'
import type { InForce, readMachinePolicy } from './policy-reader'

/** What an administrator has set for this machine. */
export interface MachinePolicy {
  now(): InForce
  /** Reads it again when it changes. */
  follow(onChange: (inForce: InForce) => void): Promise<void>
  stop(): void
}

/** policy-reader.ts */
interface Reader {
  readonly readMachinePolicy: typeof readMachinePolicy
}

/** From the build (electron.vite.config.ts). */
export const loadReader = (): Reader => createRequire(import.meta.url)('./policy.cjs')

const isWindows = process.platform === 'win32'
const NONE: InForce = { ...NO_POLICY, rules: NO_RULES, refusal: () => null }

const files: Files = {
  read(path) {
    const file = readSmallFile(path)
    return file.state === 'read' ? decodeText(file.bytes) : null
  },
  decode: decodeText,
  replace: replaceFile,
  discard,
}

/** Read before anything is asked of the settings. `load` is called where there is a policy. */
export async function openMachinePolicy(
  place: PolicyPlace,
  userData: string,
  load: () => Reader | Promise<Reader>,
): Promise<MachinePolicy> {
  const parts = { place, userData, files }
  async function read(lastGood: string | null): Promise<InForce> {
    const system = isWindows ? await import('../policy/windows-facts') : null
    if (!existsSync(place.folder) && !(await system?.hasPolicyKey())) return NONE
    const windows = await system?.readWindowsFacts(place.folder, place.file)
    const { readMachinePolicy } = await load()
    return readMachinePolicy({ ...parts, windows }, lastGood)
  }
  let inForce = await read(null)
  let stop: (() => void) | null = null
  return {
    now: () => inForce,
    async follow(onChange) {
      const { followPolicy } = await import('../policy/follow-policy')
      stop = followPolicy({ folder: place.folder, userData, files, read }, inForce, (next) => {
        inForce = next
        onChange(next)
      })
    },
    stop: () => stop?.(),
  }
}

/** As the health check tells of it. */
export const policyState = ({ state, policy }: InForce): PolicyState => {
  if (state === 'none') return { state }
  return state === 'in-force' ? { state, count: Object.keys(policy).length } : { state: 'broken' }
}

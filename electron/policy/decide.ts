import { visibleText } from '../domain/safe-text'
import { type Decision, NO_POLICY } from './decision'
import { parsePolicy } from './parse-policy'
import type { Distrust } from './trusted-file'

/** What lies in the policy's place; `text` is null when it is no text. */
export type PolicySource =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly reason: Distrust }
  | { readonly state: 'unreadable'; readonly code: string }
  | { readonly state: 'read'; readonly text: string | null }

/** Values that say where calls go, and how they are signed: without them nothing real is called. */
const CALLS = /^(?:version|stores|gatewayHosts|signMethod)\b/

/**
 * What is in force. A policy that is wrong in one place is wrong as a whole: the last good one holds. Where
 * there is none, what is right of it does, and no real gateway is called if it may be one that the
 * administrator does not want.
 */
export function decide(source: PolicySource, earlier: string | null, file: string): Decision {
  if (source.state === 'none') return NO_POLICY
  const lastGood = earlier === null ? null : parsePolicy(earlier)
  const held = lastGood === null ? null : { policy: lastGood.policy, lastGood: earlier }
  const holds: 'nothing' | 'last-good' = held === null ? 'nothing' : 'last-good'
  if (source.state === 'refused') {
    const problem = { kind: 'policy-refused', file, reason: source.reason, holds } as const
    const none = { policy: {}, lastGood: null }
    return { state: 'refused', ...(held ?? none), refusesCalls: false, problems: [problem] }
  }
  const text = source.state === 'read' ? source.text : null
  const parsed = text === null ? null : parsePolicy(text)
  if (parsed === null) {
    const names = [source.state === 'unreadable' ? source.code : 'JSON']
    const problem = { kind: 'policy-broken', file, names, holds } as const
    const none = { policy: {}, lastGood: null, refusesCalls: true }
    return { state: 'broken', refusesCalls: false, ...(held ?? none), problems: [problem] }
  }
  if (parsed.wrong.length > 0) {
    const part = { policy: parsed.policy, lastGood: null }
    const refusesCalls = held === null && parsed.wrong.some((name) => CALLS.test(name))
    const names = shortNames(parsed.wrong)
    const problem = { kind: 'policy-broken', file, names, holds: held ? holds : 'part' } as const
    return { state: 'broken', ...(held ?? part), refusesCalls, problems: [problem] }
  }
  const names = shortNames(parsed.unknown)
  const problems = names.length === 0 ? [] : [{ kind: 'policy-unknown', file, names } as const]
  return { state: 'in-force', policy: parsed.policy, refusesCalls: false, problems, lastGood: text }
}

const MOST_NAMES = 10
const LONGEST_NAME = 60

const shortNames = (names: readonly string[]): string[] =>
  names.slice(0, MOST_NAMES).map((name) => visibleText(name, LONGEST_NAME))

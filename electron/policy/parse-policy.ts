import * as z from 'zod/mini'
import { DEMO_PROFILE, type Profile } from '../domain/profile'
import { parseObject } from './raw-policy'
import { type PolicyFile, policySchema } from './schema'

/** JSON has no undefined. */
type Defined<T> = {
  [K in keyof T]: Exclude<T[K], undefined> extends infer V
    ? V extends readonly unknown[] | string | number | boolean | null
      ? V
      : { [P in keyof V]: Exclude<V[P], undefined> }
    : never
}

/** What a policy sets, by the settings' own names. */
export type Policy = Defined<Omit<PolicyFile, '$schema' | 'version' | 'stores'>> & {
  readonly profiles?: readonly Profile[]
}

export interface ParsedPolicy {
  /** Of what is right. */
  readonly policy: Policy
  /** Names of what is wrong: `dial.sipHost`, `stores[1].name`. */
  readonly wrong: readonly string[]
  /** Names of what this version does not know. */
  readonly unknown: readonly string[]
}

type Path = readonly PropertyKey[]

/** Reads the text of a policy; null when it is no JSON object. Comments are left out. */
export function parsePolicy(text: string): ParsedPolicy | null {
  const raw = parseObject(text)
  if (raw === null) return null
  const wrong: string[] = []
  const unknown: string[] = []
  // What is wrong is taken out, and what is left is read again: a check of the whole may only then apply.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = z.safeParse(policySchema, raw)
    if (parsed.success) return { policy: asPolicy(parsed.data), wrong, unknown }
    for (const issue of parsed.error.issues) {
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys) {
          unknown.push(nameOf([...issue.path, key]))
          remove(raw, [...issue.path, key])
        }
      else {
        wrong.push(nameOf(issue.path))
        if (issue.path[0] === 'version') raw.version = 1
        else remove(raw, issue.path.slice(0, isGroup(issue.path) ? 2 : 1))
      }
    }
  }
  return null
}

/** Every round takes something out; more than these no file needs. */
const MOST_ROUNDS = 10

/** Of a group, one value that is wrong takes no other with it. */
const isGroup = ([key]: Path) => key === 'hotkey' || key === 'dial'

function asPolicy({ $schema, version, stores, ...given }: PolicyFile): Policy {
  const values = given as Policy
  // The demo stays: there must be one store that works without an account.
  return stores === undefined ? values : { ...values, profiles: [...stores, DEMO_PROFILE] }
}

const nameOf = (path: Path): string =>
  path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`
    return name === '' ? String(key) : `${name}.${String(key)}`
  }, '')

function remove(raw: unknown, path: Path): void {
  const [key, ...rest] = path
  if (key === undefined || typeof raw !== 'object' || raw === null) return
  if (rest.length === 0) Reflect.deleteProperty(raw, key)
  else remove((raw as Record<PropertyKey, unknown>)[key], rest)
}

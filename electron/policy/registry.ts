import * as z from 'zod/mini'
import { asObject, type Values } from './raw-policy'
import { policySchema } from './schema'

/** What Group Policy writes for a setting that a file has as null. */
export const REGISTRY_NONE = 'none'

/**
 * The values of the registry as a policy file would have them. Their names are those of the file
 * (`dial.target`); REG_DWORD is a number or whether something is so, REG_MULTI_SZ a list, and each line of
 * `stores` one store as JSON.
 */
export function fromRegistry(values: Values): Values {
  const policy: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) put(policy, name, converted(name, value))
  return policy
}

function converted(name: string, value: unknown): unknown {
  if (name === 'stores' && Array.isArray(value)) return value.map(parsed)
  if (value === REGISTRY_NONE && isRight(name, null)) return null
  if ((value === 0 || value === 1) && isRight(name, value === 1)) return value === 1
  return value
}

/** A line that is no JSON stays what it is, and is told as wrong. */
function parsed(line: unknown): unknown {
  try {
    return JSON.parse(String(line))
  } catch {
    return line
  }
}

/** Asked of the one schema: a second list of what is a switch could differ from it. */
function isRight(name: string, value: unknown): boolean {
  const policy: Record<string, unknown> = { version: 1 }
  put(policy, name, value)
  return z.safeParse(policySchema, policy).success
}

function put(policy: Record<string, unknown>, name: string, value: unknown): void {
  const [key = '', part] = name.split('.')
  policy[key] = part === undefined ? value : { ...asObject(policy[key]), [part]: value }
}

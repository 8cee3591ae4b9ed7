import * as z from 'zod/mini'
import { policySchema } from '../schema'
import { POLICY_TEXTS } from './texts'

/** As far as it is walked here. */
export interface JsonSchema {
  type?: string
  description?: string
  enum?: readonly string[]
  minimum?: number
  maximum?: number
  anyOf?: readonly JsonSchema[]
  properties?: Record<string, JsonSchema>
}

/** What an editor checks a policy file by: the app's own schema. */
export function policyJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(policySchema, { io: 'input' }) as JsonSchema
  for (const [name, leaf] of leaves(schema)) {
    const texts = POLICY_TEXTS[name]
    if (texts !== undefined) leaf.description = `${texts.en.explain} · ${texts.zh.explain}`
  }
  return { ...schema, description: 'Policy of Workcard Dialer · 工单拨号助手的策略' }
}

/** Every setting by its name in the file, `dial.target`; `$schema` and `version` are none. */
export function leaves(schema: JsonSchema, path = ''): [name: string, schema: JsonSchema][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (path === '' && (key === '$schema' || key === 'version')) return []
    return value.properties === undefined
      ? [[`${path}${key}`, value] as [string, JsonSchema]]
      : leaves(value, `${path}${key}.`)
  })
}

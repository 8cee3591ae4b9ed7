import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../../electron/policy/parse-policy'
import { leaves, policyJsonSchema } from '../../../../electron/policy/published/json-schema'
import { publishedFiles } from '../../../../electron/policy/published/published-files'
import { POLICY_TEXTS } from '../../../../electron/policy/published/texts'
import { policySchema } from '../../../../electron/policy/schema'

describe('what administrators get of the schema', () => {
  it.each([...publishedFiles()])('%s is what it makes; else: npm run policy', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('has words for every setting, and for no other', () => {
    const names = leaves(policyJsonSchema()).map(([name]) => name)
    expect(Object.keys(POLICY_TEXTS).sort()).toEqual(names.sort())
  })

  it('names every value that the app reads', () => {
    expect(Object.keys(policyJsonSchema().properties ?? {})).toEqual(
      Object.keys(policySchema.shape),
    )
  })
})

const EXAMPLES = 'docs/policy/examples'
it.each(readdirSync(EXAMPLES))('the example %s is right as it stands', (name) => {
  const parsed = parsePolicy(readFileSync(join(EXAMPLES, name), 'utf8'))
  expect(parsed).toMatchObject({ wrong: [], unknown: [] })
  expect(Object.keys(parsed?.policy ?? {})).not.toEqual([])
})

it('the page for administrators names every setting', () => {
  const page = readFileSync('docs/policy.md', 'utf8')
  const missing = leaves(policyJsonSchema()).filter(([name]) => !page.includes(`\`${name}\``))
  expect(missing).toEqual([])
})

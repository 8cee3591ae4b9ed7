import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../../electron/policy/parse-policy'
import { adml, admx } from '../../../../electron/policy/published/admx'
import { leaves, policyJsonSchema } from '../../../../electron/policy/published/json-schema'
import { fromRegistry } from '../../../../electron/policy/registry'

const MANY = ['policy', 'item']
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => MANY.includes(name),
})
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, id]) => id)

interface Policy {
  readonly valueName?: string
  readonly elements?: Record<string, { valueName: string; item?: { value: { string: string } }[] }>
}
const policies: Policy[] = parser.parse(admx()).policyDefinitions.policies.policy
const elementOf = ({ elements }: Policy) => Object.entries(elements ?? {})[0]

describe('the template for Group Policy', () => {
  it('has one policy for every setting, which writes the value of its name', () => {
    const written = policies.map((policy) => policy.valueName ?? elementOf(policy)?.[1].valueName)
    expect(written).toEqual(leaves(policyJsonSchema()).map(([name]) => name))
  })

  it.each(['en', 'zh'] as const)('is well-formed, and has every word in %s', (language) => {
    const words = adml(language)
    expect([XMLValidator.validate(admx()), XMLValidator.validate(words)]).toEqual([true, true])
    const strings = all(/<string id="(\w+)"/g, words)
    const presentations = all(/<presentation id="(\w+)"/g, words)
    expect(all(/\$\(string\.(\w+)\)/g, admx()).filter((id) => !strings.includes(id))).toEqual([])
    expect(all(/\$\(presentation\.(\w+)\)/g, admx())).toEqual(presentations)
    expect(all(/refId="(\w+)"/g, words)).toEqual(all(/ id="(\w+)" valueName/g, admx()))
    expect(all(/<string id="\w+">([^<]*)</g, words)).not.toContain('')
  })

  it('writes nothing that the app takes for wrong', () => {
    const texts: Record<string, string> = {
      'dial.sipHost': 'pbx.example.com',
      'dial.executable': 'C:\\phone.exe',
      updateFeed: 'none',
      showHotkey: 'none',
      'hotkey.accelerator': 'Alt+Shift+W',
    }
    const store = { id: 'wash', name: '洗护一店', gateway: 'production' }
    const lists: Record<string, string[]> = {
      stores: [JSON.stringify(store)],
      gatewayHosts: ['eco.taobao.com'],
      'dial.args': ['{number}'],
    }
    const values = policies.map((policy): [string, unknown] => {
      const [kind, element] = elementOf(policy) ?? ['switch', { valueName: policy.valueName ?? '' }]
      const { valueName } = element
      if (kind === 'switch') return [valueName, 0]
      if (kind === 'decimal') return [valueName, 1]
      if (kind === 'enum') return [valueName, element.item?.at(-1)?.value.string]
      return [valueName, kind === 'multiText' ? lists[valueName] : texts[valueName]]
    })
    const policy = { version: 1, ...fromRegistry(Object.fromEntries(values)) }
    const parsed = parsePolicy(JSON.stringify(policy))
    expect(parsed).toMatchObject({ wrong: [], unknown: [] })
    expect(parsed?.policy).toMatchObject({ updateFeed: null, hideDemo: false, signMethod: 'md5' })
  })
})

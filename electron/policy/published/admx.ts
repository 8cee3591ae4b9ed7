import { REGISTRY_NONE } from '../registry'
import { POLICY_KEY } from '../windows-facts'
import { type JsonSchema, leaves, policyJsonSchema } from './json-schema'
import { POLICY_TEXTS } from './texts'

/**
 * Templates for Group Policy. Source: Microsoft, "Group Policy ADMX syntax reference guide": the template
 * names a value of the registry for each setting, a language file has the words.
 */

export const ADMX_LANGUAGES = { 'en-US': 'en', 'zh-CN': 'zh' } as const
type Language = (typeof ADMX_LANGUAGES)[keyof typeof ADMX_LANGUAGES]

const NAMESPACE = 'WorkcardDialer.Policies'
const SCHEMA = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions'

/** How a setting is entered. */
type Entry =
  | { readonly kind: 'switch' | 'list' }
  | { readonly kind: 'text'; readonly canBeNone: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }

function entryOf({ type, anyOf, enum: values, minimum = 0, maximum = 0 }: JsonSchema): Entry {
  if (type === 'boolean') return { kind: 'switch' }
  if (type === 'array') return { kind: 'list' }
  if (values !== undefined) return { kind: 'choice', values }
  if (type === 'integer') return { kind: 'number', min: minimum, max: maximum }
  return { kind: 'text', canBeNone: anyOf?.some((each) => each.type === 'null') ?? false }
}

interface Setting {
  /** In the policy's file, and of the registry's value. */
  readonly name: string
  /** In the template, which takes no dots. */
  readonly id: string
  readonly entry: Entry
}

const settings = (): readonly Setting[] =>
  leaves(policyJsonSchema()).map(([name, schema]) => ({
    name,
    id: name.replaceAll('.', '_'),
    entry: entryOf(schema),
  }))

/** The template. */
export const admx = (): string => `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="${SCHEMA}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="workcarddialer" namespace="${NAMESPACE}" />
    <using prefix="windows" namespace="Microsoft.Policies.Windows" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="any" displayName="$(string.any)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="app" displayName="$(string.app)" />
  </categories>
  <policies>
${settings().map(policyElement).join('\n')}
  </policies>
</policyDefinitions>
`

function policyElement({ name, id, entry }: Setting): string {
  const isSwitch = entry.kind === 'switch'
  const own = isSwitch ? ` valueName="${name}"` : ` presentation="$(presentation.${id})"`
  return `    <policy name="${id}" class="Machine" displayName="$(string.${id})" explainText="$(string.${id}_explain)" key="${POLICY_KEY}"${own}>
      <parentCategory ref="app" />
      <supportedOn ref="any" />
${isSwitch ? SWITCH : `      <elements>\n        ${element(name, id, entry)}\n      </elements>`}
    </policy>`
}

const SWITCH = `      <enabledValue><decimal value="1" /></enabledValue>
      <disabledValue><decimal value="0" /></disabledValue>`

function element(name: string, id: string, entry: Entry): string {
  const own = `id="${id}" valueName="${name}"`
  switch (entry.kind) {
    case 'list':
      return `<multiText ${own} maxLength="16383" />`
    case 'number':
      return `<decimal ${own} minValue="${entry.min}" maxValue="${entry.max}" />`
    case 'choice':
      return `<enum ${own} required="true">${entry.values.map((value) => `<item displayName="$(string.${id}_${plain(value)})"><value><string>${value}</string></value></item>`).join('')}</enum>`
    default:
      return `<text ${own} maxLength="2048" />`
  }
}

const plain = (value: string) => value.replaceAll('-', '_')

const WORDS = {
  en: {
    app: 'Workcard Dialer',
    any: 'Every version of Windows that Workcard Dialer runs on',
    none: `“${REGISTRY_NONE}” stands for none.`,
    lines: { stores: 'One store as JSON a line.', other: 'One value a line.' },
  },
  zh: {
    app: '工单拨号助手',
    any: '工单拨号助手支持的所有 Windows 版本',
    none: `填 ${REGISTRY_NONE} 表示没有。`,
    lines: { stores: '每行一个店铺，写成 JSON。', other: '每行一个值。' },
  },
} as const

/** The words of the template. */
export function adml(language: Language): string {
  const words = WORDS[language]
  const strings = settings().flatMap(({ name, id, entry }) => {
    const { name: title, explain } = POLICY_TEXTS[name]?.[language] ?? { name, explain: '' }
    const values = entry.kind === 'choice' ? entry.values : []
    return [
      [id, title],
      [`${id}_explain`, [explain, hintOf(name, entry, words)].filter(Boolean).join(' ')],
      ...values.map((value) => [`${id}_${plain(value)}`, value]),
    ]
  })
  const all = [['app', words.app], ['any', words.any], ...strings]
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="${SCHEMA}" revision="1.0" schemaVersion="1.0">
  <displayName>${words.app}</displayName>
  <description>${words.app}</description>
  <resources>
    <stringTable>
${all.map(([id, text]) => `      <string id="${id}">${escaped(text ?? '')}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${settings()
  .filter(({ entry }) => entry.kind !== 'switch')
  .map((setting) => presentation(setting, language))
  .join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`
}

function hintOf(name: string, entry: Entry, words: (typeof WORDS)[Language]): string {
  if (entry.kind === 'list') return name === 'stores' ? words.lines.stores : words.lines.other
  return entry.kind === 'text' && entry.canBeNone ? words.none : ''
}

function presentation({ name, id, entry }: Setting, language: Language): string {
  const label = escaped(POLICY_TEXTS[name]?.[language].name ?? name)
  const controls = {
    list: `<multiTextBox refId="${id}" defaultHeight="6" />`,
    number: `<decimalTextBox refId="${id}">${label}</decimalTextBox>`,
    choice: `<dropdownList refId="${id}" noSort="true">${label}</dropdownList>`,
    text: `<textBox refId="${id}"><label>${label}</label></textBox>`,
  }
  const control = entry.kind === 'switch' ? '' : controls[entry.kind]
  return `      <presentation id="${id}">${control}</presentation>`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

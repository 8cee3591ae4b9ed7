import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../../..')
const zh = import.meta.glob<object>('../../../../electron/domain/texts/zh/*.ts', { eager: true })
const en = import.meta.glob<object>('../../../../electron/domain/texts/en/*.ts', { eager: true })

/** Every text with its path, e.g. `age.now`. */
function flatten(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  )
}
const holes = (text: string) =>
  new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))
/** The one table of a file. */
const tableOf = (module: object) => Object.entries(module)[0] ?? ['none', {}]

const TABLES = Object.entries(zh).map(([path, module]) => {
  const [name, chinese] = tableOf(module)
  const [, english] = tableOf(en[path.replace('/zh/', '/en/')] ?? {})
  return { name, chinese: new Map(flatten(chinese)), english: new Map(flatten(english)) }
})
const SOURCES = ['electron', 'renderer']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(ROOT, folder, file),
    ),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/texts.(zh|en)./.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

/** A text that is asked for by its path, by a part of it, or with all of its table. */
function isUsed(path: string): boolean {
  const parts = path.split('.')
  const last = parts.at(-1) ?? ''
  const parent = parts.slice(0, -1).join('.')
  if (['message', 'nextStep', 'detail', 'yes'].includes(last)) return isUsed(parent)
  return (
    SOURCES.includes(`'${path}'`) ||
    SOURCES.includes(`:${path}'`) ||
    (parent !== '' && SOURCES.includes(`${parent}.\${`)) ||
    SOURCES.includes(`'${last}'`) ||
    SOURCES.includes(`.${last}`) ||
    SOURCES.includes(`  ${last}:`)
  )
}

describe.each(TABLES)('the texts: $name', ({ chinese, english }) => {
  it('are there in both languages', () => {
    expect(chinese.size).toBeGreaterThan(0)
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
    for (const text of [...chinese.values(), ...english.values()]) expect(text.trim()).not.toBe('')
  })

  it('have the same places to fill in', () => {
    for (const [key, text] of chinese)
      expect([key, holes(english.get(key) ?? '')]).toEqual([key, holes(text)])
  })

  it('are all used', () => {
    expect([...chinese.keys()].filter((path) => !isUsed(path))).toEqual([])
  })

  // One word for one thing; a Chinese term that has another reading stands with its rest.
  it.each([
    [/门店(?! Code)/, '店铺'],
    [/商家/, '服务商'],
    [/工单ID|工单 ID|工单编号|派单号/, '工单号'],
    [/隐私号|小号|中间号/, '虚拟号码'],
    [/热键/, '快捷键'],
    [/密钥/, '凭据'],
    [/钥匙链|密码库/, '钥匙串'],
  ])('in Chinese have no %s: it is called %s', (term) => {
    expect([...chinese].filter(([, text]) => term.test(text))).toEqual([])
  })

  it.each([
    [/\bprofiles?\b/i, 'store'],
    [/\bshops?\b/i, 'store'],
    [/work-card/i, 'work card'],
    [/\bsession key\b/, 'Session Key'],
    [/\bapp (?:key|secret)\b/, 'App Key, App Secret'],
    [/\bshortcuts?\b/i, 'hotkey'],
    [/\bprivacy number/i, 'virtual number'],
    [/(?<!gnome-)\bkeyring\b/i, 'keychain'],
    [/\bauthoriz/i, 'authoris…'],
    [/\bcolor\b/i, 'colour'],
  ])('in English have no %s: it is called %s', (term) => {
    expect([...english].filter(([, text]) => term.test(text))).toEqual([])
  })
})

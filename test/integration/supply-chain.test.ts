import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { describe, expect, it } from 'vitest'
import { licenceProblems, shippedComponents } from '../../scripts/lib/components.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const LEGAL = join(ROOT, 'out', 'legal')

interface Bom {
  readonly components: readonly {
    readonly group?: string
    readonly name: string
    readonly version: string
    readonly purl: string
  }[]
}

const text = readFileSync(join(LEGAL, 'sbom.cdx.json'), 'utf8')
const { components }: Bom = JSON.parse(text)
const listed = components.map(({ group, name }) =>
  group === undefined ? name : `${group}/${name}`,
)

/** Packages that our own sources import by name, read from the sources and not from the bundler. */
function imported(): string[] {
  const sources = ['electron', 'renderer'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
  )
  const names = sources.flatMap((source) =>
    [...source.matchAll(/^(?!import type)[^\n/]*(?:from |import\()'([^.'][^']*)'/gm)].map(
      ([, name = '']) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'),
    ),
  )
  return [...new Set(names)].filter((name) => !name.startsWith('node:'))
}

describe('what is shipped', () => {
  it('has licences that allow it, each with its text', () => {
    expect(licenceProblems(shippedComponents())).toEqual([])
    const licences = readFileSync(join(LEGAL, 'THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const { name, version, text: own } of shippedComponents()) {
      expect(licences).toContain(`${name} ${version} (`)
      expect(licences).toContain(own)
    }
  })

  it('is in a bill of materials that keeps to CycloneDX 1.6', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
    expect(await validator.validate(text)).toBeNull()
    const broken = JSON.stringify({ ...JSON.parse(text), components: [{ name: 'x' }] })
    expect(await validator.validate(broken)).not.toBeNull()
  })

  it('is all of what the sources import, and what that brings along', () => {
    const own = imported()
    expect(own.length).toBeGreaterThan(10)
    const aliases: Readonly<Record<string, string>> = { keytar: '@github/keytar' }
    expect(
      own.map((name) => aliases[name] ?? name).filter((name) => !listed.includes(name)),
    ).toEqual([])
    expect(listed).toEqual(expect.arrayContaining(['scheduler', 'conf', 'dijkstrajs', 'electron']))
  })

  it('is nothing that only builds or tests', () => {
    const tools = [
      'electron-builder',
      'vitest',
      'typescript',
      'knip',
      'playwright',
      'recheck',
      'ali-topsdk',
    ]
    expect(listed.filter((name) => tools.includes(name))).toEqual([])
  })

  it('has the versions of the lock file', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
    const known = Object.values(packages as Record<string, { version?: string }>)
    for (const { version } of components) {
      expect(known.some((each) => each.version === version)).toBe(true)
    }
  })
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import { licenceProblems, shippedComponents } from './lib/components.mjs'
import { ROOT } from './lib/machine.mjs'

/** Packaged as it is, beside the app's archive. */
const LEGAL = join(ROOT, 'out', 'legal')

/**
 * Writes the licences of everything that is shipped, and the bill of materials (CycloneDX 1.6).
 * @returns {string[]} why the app may not be shipped
 */
export function writeSupplyChain() {
  const components = shippedComponents()
  mkdirSync(LEGAL, { recursive: true })
  writeFileSync(join(LEGAL, 'THIRD-PARTY-LICENSES.txt'), licences(components))
  writeFileSync(join(LEGAL, 'sbom.cdx.json'), billOfMaterials(components))
  return licenceProblems(components)
}

function licences(/** @type {readonly import('./lib/components.mjs').Component[]} */ components) {
  const line = '-'.repeat(80)
  return components
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${line}\n\n`)
}

/**
 * The same sources give the same bytes: no serial number, no time.
 * @param {readonly import('./lib/components.mjs').Component[]} components
 */
function billOfMaterials(components) {
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const bom = new Models.Bom()
  const app = new Models.Component(Enums.ComponentType.Application, own.name, {
    version: own.version,
    bomRef: own.name,
  })
  app.licenses.add(new Models.SpdxLicense(own.license))
  bom.metadata.component = app
  for (const each of components) {
    const added = toComponent(each)
    bom.components.add(added)
    app.dependencies.add(added.bomRef)
  }
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)
  const options = { sortLists: true, space: 2 }
  return `${new Serialize.JsonSerializer(factory).serialize(bom, options)}\n`
}

function toComponent(/** @type {import('./lib/components.mjs').Component} */ each) {
  const { name, version, licence, integrity } = each
  const type = name === 'electron' ? Enums.ComponentType.Framework : Enums.ComponentType.Library
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [group, plain] = name.startsWith('@') ? name.split('/') : [undefined, name]
  const component = new Models.Component(type, plain ?? name, {
    ...(group === undefined ? {} : { group }),
    ...{ version, purl, bomRef: purl },
  })
  component.licenses.add(new Models.SpdxLicense(licence))
  const [algorithm, hash] = integrity.split('-')
  if (algorithm === 'sha512' && hash !== undefined) {
    const hex = Buffer.from(hash, 'base64').toString('hex')
    component.hashes.set(Enums.HashAlgorithm['SHA-512'], hex)
  }
  return component
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = writeSupplyChain()
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}

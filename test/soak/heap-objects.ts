import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../bench/app/launch'

/** The parts of a heap snapshot that are read here; a node is as many numbers as it has fields. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: [string[]] }
  }
  readonly nodes: readonly number[]
}

/** V8's own: compiled code and what is kept about it, the shapes of objects. */
const OWN_TYPES: ReadonlySet<string | undefined> = new Set(['code', 'hidden', 'object shape'])

/** Bytes of all that a program makes itself: objects, closures, arrays, texts, numbers. */
export function objectBytes({ snapshot: { meta }, nodes }: Snapshot): number {
  const [types] = meta.node_types
  const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field))
  if (type === undefined || size === undefined || type < 0 || size < 0)
    throw new Error(`a heap snapshot of another form: ${meta.node_fields.join(' ')}`)
  let bytes = 0
  for (let node = 0; node < nodes.length; node += meta.node_fields.length)
    if (!OWN_TYPES.has(types[nodes[node + type] ?? -1])) bytes += nodes[node + size] ?? 0
  return bytes
}

/** What main's and the page's heap hold besides V8's own, in MB. Goes by way of files in that folder. */
export async function heldObjects(app: App, folder: string): Promise<Record<string, number>> {
  const files = { main: join(folder, 'main.json'), page: join(folder, 'page.json') }
  await app.ask('writeHeaps', files)
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => {
      const bytes = objectBytes(JSON.parse(readFileSync(file, 'utf8')) as Snapshot)
      rmSync(file)
      return [`${name} heap, objects`, bytes / 1024 ** 2]
    }),
  )
}

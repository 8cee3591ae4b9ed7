import type { KitPreview, KitResult } from '../contract/kit'
import type { Locale } from '../domain/locale'
import { fill } from '../domain/texts/fill'
import { KIT_TEXTS } from '../domain/texts/kit-texts'
import { TERMINAL_TEXTS } from '../domain/texts/terminal-texts'
import { asJsonLine, escapeForTerminal } from '../terminal/escape-for-terminal'

/** What the kit holds, and what was done with it; null where it was only to be looked at. */
export interface Imported {
  readonly preview: KitPreview
  readonly removed: readonly string[]
  readonly result: KitResult | null
}

/** One line of JSON for programs. Holds no credentials. */
export function importedAsJson({ preview, removed, result }: Imported): string {
  const stores = preview.stores.map(({ name, address, change, fields, keys }) => ({
    ...{ name, address, change, fields, credentials: keys },
  }))
  const { preferences, kept } = preview
  return asJsonLine({
    ...{ ok: true, imported: result !== null },
    ...{ stores, removed, preferences, kept, result },
  })
}

/** A line for each change; the last says what was done, if it was. */
export function importedAsText({ preview, removed, result }: Imported, locale: Locale): string {
  const texts = TERMINAL_TEXTS[locale].importKit
  const { change, keys } = KIT_TEXTS[locale]
  const stores = preview.stores.map((store) =>
    fill(texts.store, {
      ...{ change: change[store.change], keys: keys[store.keys] },
      ...{ name: store.name, address: store.address },
    }),
  )
  const preferences = preview.preferences.map(({ name, from, to }) =>
    fill(texts.preference, { name, from: String(from), to: String(to) }),
  )
  const lines = [
    ...stores,
    ...(result === null ? removed.map((name) => fill(texts.removed, { name })) : []),
    ...preferences,
    ...(preview.kept.length === 0 ? [] : [fill(texts.kept, { names: preview.kept.join(', ') })]),
  ]
  if (result === null) return lines.map(escapeForTerminal).join('\n')
  const counts = Object.entries(result).map(([name, count]) => [name, String(count)])
  return [...lines, fill(texts.imported, Object.fromEntries(counts))]
    .map(escapeForTerminal)
    .join('\n')
}

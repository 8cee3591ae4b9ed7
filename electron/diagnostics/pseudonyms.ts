/** What is not named by its own name in a file that leaves this computer. */
export type NamedKind = 'store' | 'request' | 'number'

/** The same thing has the same name throughout one file, so that a story can be followed: `store-1`. */
export type Pseudonyms = (kind: NamedKind, id: string) => string

/** For one file: the next one begins anew, so that two files cannot be laid side by side. */
export function openPseudonyms(): Pseudonyms {
  const names = new Map<string, string>()
  const counts = new Map<NamedKind, number>()
  return (kind, id) => {
    const key = `${kind} ${id}`
    const known = names.get(key)
    if (known !== undefined) return known
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const name = `${kind}-${count}`
    names.set(key, name)
    return name
  }
}

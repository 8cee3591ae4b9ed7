interface Press {
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * A key press as Electron writes it; null while only modifiers are down. Read from the key's place,
 * because with Alt or Option the character is another one.
 * `meta` is what the system calls that key: Electron ignores Command anywhere but on a Mac.
 */
export function toAccelerator(press: Press, meta: 'Command' | 'Super' = 'Command'): string | null {
  const { code, ctrlKey, metaKey, altKey, shiftKey } = press
  const key = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code)
  const name = key?.[1] ?? key?.[2] ?? key?.[3]
  if (name === undefined) return null
  const modifiers = [ctrlKey && 'Ctrl', metaKey && meta, altKey && 'Alt', shiftKey && 'Shift']
  return [...modifiers.filter((modifier) => modifier !== false), name].join('+')
}

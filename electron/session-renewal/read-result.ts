/** What the platform hands to the redirect. */
export type AuthoriseResult =
  | { readonly kind: 'code'; readonly code: string; readonly state: string | null }
  | { readonly kind: 'refused'; readonly state: string | null }

const CODE = /^[\w.~+/=-]{4,256}$/
const ADDRESS = /https?:\/\/\S+/

/** Reads the query of the redirect's address; null when it is no result. */
export function readQuery(query: URLSearchParams): AuthoriseResult | null {
  const state = query.get('state')
  const code = query.get('code') ?? ''
  if (CODE.test(code)) return { kind: 'code', code, state }
  return query.has('error') ? { kind: 'refused', state } : null
}

/** Reads what a person copied: the address of the page after the authorisation, its query, or the code. */
export function readPasted(pasted: string): AuthoriseResult | null {
  const text = pasted.trim()
  const address = ADDRESS.exec(text)?.[0] ?? text
  // What the platform adds is in the query; some pages move it behind the #.
  for (const part of address.split(/[?#]/)) {
    const result = readQuery(new URLSearchParams(part))
    if (result !== null) return result
  }
  return CODE.test(text) ? { kind: 'code', code: text, state: null } : null
}

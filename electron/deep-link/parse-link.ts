/**
 * Installers register it (electron-builder.yml, build/installer.nsh) and take it away again; the app
 * never does: a start from a checkout or a second copy must not take the links from an installed one.
 */
export const LINK_SCHEME = 'workcard-dialer'

/** Longer links are not ours: the longest ID has 19 digits. */
const LONGEST = 200

/**
 * The digits that `workcard-dialer://lookup?id=…` asks for; null for anything else. A link comes from
 * anywhere, so it can hold digits and nothing else: no text, no other action, no settings.
 */
export function parseLink(link: string): string | null {
  // The parser would drop line breaks and so join what they separate.
  if (link.length > LONGEST || /\s/.test(link)) return null
  let url: URL
  try {
    url = new URL(link)
  } catch {
    return null
  }
  const { protocol, host, username, password, pathname, searchParams } = url
  if (protocol !== `${LINK_SCHEME}:` || host !== 'lookup') return null
  if (username !== '' || password !== '' || !['', '/'].includes(pathname)) return null
  const [id = '', ...more] = searchParams.getAll('id')
  return more.length === 0 && /^\d{1,19}$/.test(id) ? id : null
}

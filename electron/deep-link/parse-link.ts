export const LINK_SCHEME = 'workcard-dialer'

/** Longer links are not ours: the longest ID has 19 digits. */
const LONGEST = 200

/**
 * The digits that `workcard-dialer://lookup?id=…` asks for; null for anything else. A link comes from
 * anywhere, so it can hold digits and nothing else: no text, no other action, no settings.
 */
export function parseLink(link: string): string | null {
  if (link.length > LONGEST) return null
  let url: URL
  try {
    url = new URL(link)
  } catch {
    return null
  }
  if (url.protocol !== `${LINK_SCHEME}:` || url.host !== 'lookup') return null
  const id = url.searchParams.get('id') ?? ''
  return /^\d{1,19}$/.test(id) ? id : null
}

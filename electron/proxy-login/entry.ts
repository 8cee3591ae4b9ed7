import * as z from 'zod/mini'
import { type ProxyChallenge, type ProxyLogin, proxyAddress } from '../domain/proxy-login'

const entrySchema = z.object({ username: z.string(), password: z.string() })

/** A proxy may name itself at any length; keychains do not take any. */
const LONGEST_REALM = 200

/**
 * The name of its entry in the keychain. With realm and scheme, so that whoever stands in the proxy's place
 * and asks for the password in the clear gets none that was entered for another way. No store has an ID with
 * a colon.
 */
export const accountOf = (challenge: ProxyChallenge): string =>
  [
    'proxy',
    challenge.scheme.toLowerCase(),
    proxyAddress(challenge),
    challenge.realm.slice(0, LONGEST_REALM),
  ].join(':')

export const entryText = ({ username, password }: ProxyLogin): string =>
  JSON.stringify({ username, password })

/** Null for what another program or version wrote. */
export function parseEntry(text: string): ProxyLogin | null {
  try {
    const parsed = z.safeParse(entrySchema, JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

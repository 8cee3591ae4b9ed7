import * as z from 'zod/mini'
import type { KeychainAnswer, ProxyKeychain } from './keychain-port'

/** Which proxies the keychain has an entry of. `proxy` is `host:port`. */
const listSchema = z.array(z.object({ account: z.string(), proxy: z.string() }))
export type KeptProxy = z.infer<typeof listSchema>[number]

/** Its name in the keychain; no proxy's has so few parts. */
const LIST_ACCOUNT = 'proxy:list'

/**
 * The list of what is kept, as one more entry of the keychain: asking the system for all entries would read
 * the stores' keys with them.
 */
export interface KeptList {
  read(): Promise<KeychainAnswer<readonly KeptProxy[]>>
  /** False where the keychain does not take it. */
  add(proxy: KeptProxy): Promise<boolean>
  clear(): Promise<KeychainAnswer<undefined>>
}

export function openKeptList(keychain: ProxyKeychain): KeptList {
  let last: Promise<unknown> = Promise.resolve()

  async function read(): Promise<KeychainAnswer<readonly KeptProxy[]>> {
    const entry = await keychain.read(LIST_ACCOUNT)
    return entry.ok ? { ok: true, value: parse(entry.value) } : entry
  }

  async function put(proxy: KeptProxy): Promise<boolean> {
    const kept = await read()
    if (!kept.ok) return false
    if (kept.value.some(({ account }) => account === proxy.account)) return true
    const written = await keychain.write(LIST_ACCOUNT, JSON.stringify([...kept.value, proxy]))
    return written.ok
  }

  return {
    read,
    add(proxy) {
      // One after the other: each reads what the one before has written.
      const added = last.then(() => put(proxy))
      last = added
      return added
    },
    clear: () => keychain.remove(LIST_ACCOUNT),
  }
}

/** Empty for what another program wrote. */
function parse(text: string | null): readonly KeptProxy[] {
  try {
    const parsed = z.safeParse(listSchema, JSON.parse(text ?? '[]'))
    return parsed.success ? parsed.data : []
  } catch {
    return []
  }
}

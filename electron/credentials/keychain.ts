import { createRequire } from 'node:module'
import { keychainFault } from './keychain-fault'
import { type LimitedStore, limitWaiting } from './limit-waiting'
import type { SecretAnswer, SecretStore } from './secret-store'

/** Name of all our entries in the keychain. */
export const KEYCHAIN_SERVICE = 'workcard-dialer'

type Keytar = typeof import('keytar')

/**
 * Loaded on first use: the demo profile never needs the native addon. By `require`, which reads from
 * a package's archive in every Electron; `import()` learnt that late.
 */
const loadKeytar = (): Keytar => createRequire(import.meta.url)('keytar')

/** Asked where an entry is missing or late: not at a start. */
const secretService = async () => (await import('./secret-service')).secretServiceState()

const isLocked = async () => (await secretService()) === 'locked'

async function attempt<T>(action: (keytar: Keytar) => Promise<T>): Promise<SecretAnswer<T>> {
  try {
    return { ok: true, value: await action(loadKeytar()) }
  } catch (error) {
    return { ok: false, fault: keychainFault(String(error)) }
  }
}

/** Whether the system's own question may be open: macOS does not tell, and Windows has none. */
function isAsking(): Promise<boolean> {
  if (process.platform === 'linux') return isLocked()
  return Promise.resolve(process.platform === 'darwin')
}

const systemKeychain: SecretStore = {
  async read(account, forChange = false) {
    const answer = await attempt((keytar) => keytar.getPassword(KEYCHAIN_SERVICE, account))
    const missing = answer.ok && answer.value === null
    if (!missing || process.platform !== 'linux' || !(await isLocked())) return answer
    const { askToOpen } = await import('./ask-to-open')
    const isOpen = forChange && (await askToOpen(KEYCHAIN_SERVICE, account, systemKeychain))
    return isOpen ? systemKeychain.read(account) : { ok: false, fault: 'locked' }
  },
  write: (account, secret) =>
    attempt(async (keytar) => {
      await keytar.setPassword(KEYCHAIN_SERVICE, account, secret)
      return undefined
    }),
  async remove(account) {
    // libsecret skips a locked collection silently. Reading asks for its password.
    const entry = await systemKeychain.read(account, true)
    if (!entry.ok) return entry
    const deleted = await attempt((keytar) => keytar.deletePassword(KEYCHAIN_SERVICE, account))
    if (!deleted.ok) return deleted
    const left = await systemKeychain.read(account)
    if (!left.ok) return left
    return left.value === null ? { ok: true, value: undefined } : { ok: false, fault: 'locked' }
  },
}

/** The OS keychain: Keychain (macOS), Credential Manager (Windows), Secret Service (Linux). */
export const openKeychain = (): LimitedStore => limitWaiting(systemKeychain, { isAsking })

/**
 * The same for the terminal command: node does not exit while a keychain call hangs, so none is made when
 * the service does not answer the question about its state.
 */
export function openTerminalKeychain(): SecretStore {
  const keychain = openKeychain()
  return {
    ...keychain,
    async read(account, forChange) {
      const isSilent = process.platform === 'linux' && (await secretService()) === 'silent'
      return isSilent ? { ok: false, fault: 'silent' } : keychain.read(account, forChange)
    },
  }
}

/** Why the keychain did not do as asked. */
export type KeychainFault = 'unavailable' | 'restarted' | 'locked' | 'denied' | 'silent'

export type KeychainAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: KeychainFault }

/** The port to the OS keychain. */
export interface ProxyKeychain {
  read(account: string): Promise<KeychainAnswer<string | null>>
  write(account: string, secret: string): Promise<KeychainAnswer<undefined>>
  remove(account: string): Promise<KeychainAnswer<undefined>>
}

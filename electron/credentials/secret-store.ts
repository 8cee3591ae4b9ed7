/**
 * Why the keychain did not do as asked. `restarted`: its service is another one than this process has
 * begun to talk to, which libsecret never notices.
 */
export type SecretFault = 'unavailable' | 'restarted' | 'locked' | 'denied' | 'silent'

export type SecretAnswer<T> = { ok: true; value: T } | { ok: false; fault: SecretFault }

/** The port to the OS keychain: one text entry per account name. */
export interface SecretStore {
  read(account: string): Promise<SecretAnswer<string | null>>
  write(account: string, secret: string): Promise<SecretAnswer<undefined>>
  remove(account: string): Promise<SecretAnswer<undefined>>
}

/**
 * Why the keychain did not do as asked. `restarted`: its service is another one than this process has
 * begun to talk to, which libsecret never notices.
 */
export type SecretFault = 'unavailable' | 'restarted' | 'locked' | 'denied' | 'silent'

export type SecretAnswer<T> = { ok: true; value: T } | { ok: false; fault: SecretFault }

/** What becomes of a change whose caller was told `silent`. */
export interface LateChange {
  /**
   * It is made whenever the keychain comes back: nobody would ask for it a second time. Otherwise it is not
   * begun any more, and undone where it had begun: nothing has changed, as its caller was told.
   */
  readonly evenLate: boolean
}

/** The port to the OS keychain: one text entry per account name. */
export interface SecretStore {
  /**
   * With `forChange`, the system asks the user to open a locked keychain also where the entry may be missing;
   * otherwise it asks for one that is there alone, and a locked keychain without it is `locked`.
   */
  read(account: string, forChange?: boolean): Promise<SecretAnswer<string | null>>
  write(account: string, secret: string, late?: LateChange): Promise<SecretAnswer<undefined>>
  remove(account: string, late?: LateChange): Promise<SecretAnswer<undefined>>
}

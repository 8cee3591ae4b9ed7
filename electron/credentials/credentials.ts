import * as z from 'zod/mini'
import {
  CREDENTIAL_FIELDS,
  type Credentials,
  type CredentialsChange,
  type CredentialsState,
  credentialsSchema,
} from '../domain/credentials'
import { type CredentialsFailure, failure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import { entryText, isFor, parseEntry } from './entry'
import { notComplete } from './not-complete'
import type { SecretFault, SecretStore } from './secret-store'

type Answer<T> = Promise<Result<T, CredentialsFailure>>

/** `gateway` is the origin of the gateway that the credentials are for. */
export interface CredentialVault {
  read(profileId: string, gateway: string): Answer<Credentials>
  /**
   * Starts reading what the next lookup needs: over D-Bus this takes several milliseconds.
   * True when there are credentials for this gateway.
   */
  readAhead(profileId: string, gateway: string): Promise<boolean>
  /** `gateway` is null where the profile has no address yet. */
  state(profileId: string, gateway: string | null): Answer<CredentialsState>
  /**
   * A key that is not given stays the stored one, if that is for this very gateway. With what renews the
   * session that is given, where that is known.
   */
  save(
    profileId: string,
    gateway: string,
    change: CredentialsChange,
    refreshToken?: string | null,
  ): Answer<undefined>
  remove(profileId: string): Answer<undefined>
  /** Remembers the entry as it is, whatever it is; what it gives back puts that into the keychain again. */
  snapshot(profileId: string): Answer<() => Answer<undefined>>
  /** What renews the stored session without a person; null where there is none. */
  readRefreshToken(profileId: string, gateway: string): Answer<string | null>
  /** Replaces the session of this App Key, and no other key; false when the keys are others by now. */
  renew(profileId: string, gateway: string, renewed: RenewedSession): Answer<boolean>
}

export interface RenewedSession {
  readonly appKey: string
  readonly sessionKey: string
  readonly refreshToken: string | null
}

const faulty = (fault: SecretFault) =>
  fault === 'restarted'
    ? err(failure('keychain-unavailable', { cause: 'keychain-restarted', fixBy: 'agent' }))
    : err(failure(`keychain-${fault}`))

const unreadable = () => err(failure('no-credentials', { cause: 'credentials-unreadable' }))

const notRemoved = () => failure('keychain-locked', { cause: 'credentials-not-removed' })

/** A key that is explicitly undefined is not given. */
const given = (change: CredentialsChange): CredentialsChange =>
  Object.fromEntries(
    CREDENTIAL_FIELDS.flatMap((name) => (change[name] ? [[name, change[name]]] : [])),
  )

/** Prefetched credentials are used once, within the time that it takes to type an ID. */
const FRESH_MS = 10_000

interface Prefetched {
  readonly profileId: string
  readonly gateway: string
  readonly answer: Answer<Credentials>
  readonly cancel: () => void
}

/** Calls back once after the time (milliseconds); returns how to call it off. */
type After = (milliseconds: number, action: () => void) => () => void

const afterTime: After = (milliseconds, action) => {
  const timer = setTimeout(action, milliseconds)
  return () => clearTimeout(timer)
}

/** Credentials of each profile in the OS keychain, one entry a profile. There is no other place. */
export function openVault(store: SecretStore, after: After = afterTime): CredentialVault {
  let prefetched: Prefetched | null = null

  /** Unused, they would stay in memory until the next lookup. */
  function forget() {
    prefetched?.cancel()
    prefetched = null
  }

  async function fetch(profileId: string, gateway: string): Answer<Credentials> {
    const entry = await store.read(profileId)
    if (!entry.ok) return faulty(entry.fault)
    if (entry.value === null) return err(failure('no-credentials'))
    const parsed = parseEntry(entry.value)
    if (parsed === null) return unreadable()
    if (!isFor(parsed, gateway)) return err(failure('other-gateway'))
    const { appKey, appSecret, sessionKey } = parsed
    return ok({ appKey, appSecret, sessionKey })
  }

  return {
    async readAhead(profileId, gateway) {
      const answer = fetch(profileId, gateway)
      forget()
      prefetched = { profileId, gateway, answer, cancel: after(FRESH_MS, forget) }
      return (await answer).ok
    },
    async read(profileId, gateway) {
      const ready = prefetched
      forget()
      const isReady = ready?.profileId === profileId && ready.gateway === gateway
      if (!isReady) return fetch(profileId, gateway)
      const answer = await ready.answer
      // A missing entry may be there by now. A user who has just refused to unlock is not asked again.
      const wasMissing = !answer.ok && answer.error.kind === 'no-credentials'
      return wasMissing ? fetch(profileId, gateway) : answer
    },
    async state(profileId, gateway) {
      const entry = await store.read(profileId)
      if (!entry.ok) return faulty(entry.fault)
      if (entry.value === null) return ok('missing')
      const parsed = parseEntry(entry.value)
      // An entry that cannot be read exists too, so that the settings can offer to remove it.
      return ok(parsed === null || isFor(parsed, gateway) ? 'stored' : 'other-gateway')
    },
    async save(profileId, gateway, change, givenToken) {
      const entry = await store.read(profileId, true)
      if (!entry.ok) return faulty(entry.fault)
      // An entry of another program or version is never overwritten.
      const stored = entry.value === null ? null : parseEntry(entry.value)
      if (entry.value !== null && stored === null) return unreadable()
      // Keys that were entered for another gateway never go to this one.
      const kept = stored !== null && isFor(stored, gateway) ? stored : {}
      const keys: CredentialsChange = { ...kept, ...given(change) }
      const credentials = z.safeParse(credentialsSchema, keys)
      if (!credentials.success) return err(notComplete(keys))
      // It belongs to one session of one app.
      const isSameSession = !change.sessionKey && !change.appKey && stored !== null
      const keptToken = isSameSession && isFor(stored, gateway) ? stored.refreshToken : null
      const refreshToken = givenToken ?? keptToken
      const text = entryText(credentials.data, gateway, refreshToken)
      const written = await store.write(profileId, text)
      forget()
      return written.ok ? ok(undefined) : faulty(written.fault)
    },
    async readRefreshToken(profileId, gateway) {
      const entry = await store.read(profileId)
      if (!entry.ok) return faulty(entry.fault)
      const stored = entry.value === null ? null : parseEntry(entry.value)
      return ok(stored !== null && isFor(stored, gateway) ? (stored.refreshToken ?? null) : null)
    },
    async renew(profileId, gateway, { appKey, sessionKey, refreshToken }) {
      const now = await fetch(profileId, gateway)
      if (!now.ok) return now
      if (now.value.appKey !== appKey) return ok(false)
      const text = entryText({ ...now.value, sessionKey }, gateway, refreshToken)
      const written = await store.write(profileId, text, { evenLate: true })
      forget()
      return written.ok ? ok(true) : faulty(written.fault)
    },
    async remove(profileId) {
      const removed = await store.remove(profileId)
      forget()
      if (removed.ok) return ok(undefined)
      return removed.fault === 'locked' ? err(notRemoved()) : faulty(removed.fault)
    },
    async snapshot(profileId) {
      const entry = await store.read(profileId, true)
      if (!entry.ok) return faulty(entry.fault)
      const before = entry.value
      return ok(async () => {
        const restored = await (before === null
          ? store.remove(profileId, { evenLate: true })
          : store.write(profileId, before, { evenLate: true }))
        forget()
        return restored.ok ? ok(undefined) : faulty(restored.fault)
      })
    },
  }
}

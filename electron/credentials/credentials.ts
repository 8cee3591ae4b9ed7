import * as z from 'zod/mini'
import { type Credentials, credentialsSchema } from '../contract/credentials'
import { lookupError } from '../contract/error-texts'
import type { LookupError } from '../contract/lookup-error'
import { err, ok, type Result } from '../contract/result'
import type { SecretFault, SecretStore } from './secret-store'

type Answer<T> = Promise<Result<T, LookupError>>

export interface CredentialVault {
  read(profileId: string): Answer<Credentials>
  /** Begins to read what the next lookup will need: over D-Bus that takes as long as a part of the call. */
  readAhead(profileId: string): void
  exist(profileId: string): Answer<boolean>
  save(profileId: string, credentials: Credentials): Answer<undefined>
  remove(profileId: string): Answer<undefined>
}

const faulty = (fault: SecretFault) => err(lookupError(`keychain-${fault}`))

const unreadable = () =>
  err(
    lookupError('no-credentials', {
      message: {
        zh: '钥匙串里保存的凭据无法识别，已原样保留。',
        en: 'The credentials saved in the keychain cannot be read; they were left as they are.',
      },
      nextStep: {
        zh: '在设置里先删除这份凭据，再重新录入。',
        en: 'Remove these credentials in the settings, then enter them again.',
      },
    }),
  )

/** So long may credentials that were read ahead be used, once: the time to type an ID. */
const FRESH_MS = 10_000

interface Ahead {
  readonly profileId: string
  readonly at: number
  readonly answer: Answer<Credentials>
}

/** Credentials of each profile in the OS keychain, one entry a profile. There is no other place. */
export function openVault(store: SecretStore, now: () => number = Date.now): CredentialVault {
  let ahead: Ahead | null = null

  async function fetch(profileId: string): Answer<Credentials> {
    const entry = await store.read(profileId)
    if (!entry.ok) return faulty(entry.fault)
    if (entry.value === null) return err(lookupError('no-credentials'))
    const credentials = parse(entry.value)
    return credentials === null ? unreadable() : ok(credentials)
  }

  return {
    readAhead(profileId) {
      ahead = { profileId, at: now(), answer: fetch(profileId) }
    },
    async read(profileId) {
      const ready = ahead
      ahead = null
      if (ready?.profileId !== profileId || now() - ready.at > FRESH_MS) return fetch(profileId)
      const answer = await ready.answer
      // What was missing then may not be now. Whoever has just refused to unlock is not asked twice.
      return !answer.ok && answer.error.kind === 'no-credentials' ? fetch(profileId) : answer
    },
    async exist(profileId) {
      const entry = await store.read(profileId)
      return entry.ok ? ok(entry.value !== null) : faulty(entry.fault)
    },
    async save(profileId, credentials) {
      const entry = await store.read(profileId)
      if (!entry.ok) return faulty(entry.fault)
      // Something that another program or version wrote is never overwritten.
      if (entry.value !== null && parse(entry.value) === null) return unreadable()
      const written = await store.write(profileId, JSON.stringify(credentials))
      ahead = null
      return written.ok ? ok(undefined) : faulty(written.fault)
    },
    async remove(profileId) {
      const removed = await store.remove(profileId)
      ahead = null
      return removed.ok ? ok(undefined) : faulty(removed.fault)
    },
  }
}

function parse(text: string): Credentials | null {
  try {
    const parsed = z.safeParse(credentialsSchema, JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

import * as z from 'zod/mini'
import { type Credentials, credentialsSchema } from '../contract/credentials'
import { lookupError } from '../contract/error-texts'
import type { LookupError } from '../contract/lookup-error'
import { err, ok, type Result } from '../contract/result'
import type { SecretFault, SecretStore } from './secret-store'

type Answer<T> = Promise<Result<T, LookupError>>

export interface CredentialVault {
  read(profileId: string): Answer<Credentials>
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

/** Credentials of each profile in the OS keychain, one entry a profile. There is no other place. */
export function openVault(store: SecretStore): CredentialVault {
  async function read(profileId: string): Answer<Credentials> {
    const entry = await store.read(profileId)
    if (!entry.ok) return faulty(entry.fault)
    if (entry.value === null) return err(lookupError('no-credentials'))
    const credentials = parse(entry.value)
    return credentials === null ? unreadable() : ok(credentials)
  }

  return {
    read,
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
      return written.ok ? ok(undefined) : faulty(written.fault)
    },
    async remove(profileId) {
      const removed = await store.remove(profileId)
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

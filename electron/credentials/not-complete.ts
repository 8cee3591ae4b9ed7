import { CREDENTIAL_FIELDS, CREDENTIAL_LABELS, type CredentialsChange } from '../domain/credentials'
import { type CredentialsFailure, failure } from '../domain/failure'

/** Not all keys are there: nothing was saved. */
export function notComplete(keys: CredentialsChange): CredentialsFailure {
  const missing = CREDENTIAL_FIELDS.filter((name) => !keys[name])
  const names = missing.map((name) => CREDENTIAL_LABELS[name]).join(' / ')
  return failure('no-credentials', { cause: 'keys-missing', params: { names } })
}

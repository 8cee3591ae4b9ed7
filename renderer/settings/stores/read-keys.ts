import {
  CREDENTIAL_FIELDS,
  type Credentials,
  cleanKey,
  type KeyProblem,
  keyProblem,
} from '../../../electron/domain/credentials'

/**
 * What an empty field means: `kept`, that the stored key stays; `needed`, that the key is missing;
 * `needed-but-session`, that it is, unless it is the session's, which an authorisation brings;
 * `all-or-none`, that the store goes without keys unless one is entered.
 */
export type EmptyKeys = 'kept' | 'needed' | 'needed-but-session' | 'all-or-none'

export interface ReadKeys {
  /** As they are saved; empty where none was entered. */
  readonly keys: Credentials
  readonly problems: Readonly<Partial<Record<keyof Credentials, KeyProblem>>>
}

/** Reads the three fields as they are typed. */
export function readKeys(typed: Credentials, empty: EmptyKeys): ReadKeys {
  const keys: Credentials = { appKey: '', appSecret: '', sessionKey: '' }
  const problems: Partial<Record<keyof Credentials, KeyProblem>> = {}
  const isAnyTyped = CREDENTIAL_FIELDS.some((name) => cleanKey(typed[name]) !== '')
  const mayBeEmpty = (name: keyof Credentials) =>
    empty === 'kept' ||
    (empty === 'all-or-none' && !isAnyTyped) ||
    (empty === 'needed-but-session' && name === 'sessionKey')
  for (const name of CREDENTIAL_FIELDS) {
    const key = cleanKey(typed[name])
    const problem = keyProblem(key)
    if (problem === null) keys[name] = key
    else if (key !== '' || !mayBeEmpty(name)) problems[name] = problem
  }
  return { keys, problems }
}

import {
  CREDENTIAL_FIELDS,
  type Credentials,
  cleanKey,
  type KeyProblem,
  keyProblem,
} from './credentials'
import { err, ok, type Result } from './result'

/** Credentials are short; what is longer is something else. */
const LONGEST_INPUT_BYTES = 65_536

/** Why standard input or a file gives no credentials. */
export type CredentialsFault =
  | { readonly what: 'unreadable' | 'nothing' | 'not-json' | 'not-object' }
  | { readonly what: 'keys'; readonly problems: readonly (readonly [string, KeyProblem])[] }

/** Windows PowerShell writes files and pipes in UTF-16; a byte order mark tells, and is dropped. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, which may hold secrets.
    return undefined
  }
}

function readKey(value: unknown): Result<string, KeyProblem> {
  if (value === undefined || value === null) return err({ what: 'missing' })
  if (typeof value !== 'string') return err({ what: 'not-text' })
  const key = cleanKey(value)
  const problem = keyProblem(key)
  return problem === null ? ok(key) : err(problem)
}

/** Reads the JSON of a credentials file; every key that is wrong is named. */
export function parseCredentials(bytes: Uint8Array): Result<Credentials, CredentialsFault> {
  const text = decode(bytes).trim()
  if (text === '') return err({ what: 'nothing' })
  const json = parseJson(text)
  if (json === undefined) return err({ what: 'not-json' })
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return err({ what: 'not-object' })
  }
  const given = new Map(Object.entries(json))
  const problems: [string, KeyProblem][] = []
  const keys: Credentials = { appKey: '', appSecret: '', sessionKey: '' }
  for (const name of CREDENTIAL_FIELDS) {
    const key = readKey(given.get(name))
    if (key.ok) keys[name] = key.value
    else problems.push([name, key.error])
  }
  return problems.length > 0 ? err({ what: 'keys', problems }) : ok(keys)
}

/** Reads a stream to its end, but no more of it than credentials can be. */
export async function readCredentials(
  input: AsyncIterable<Uint8Array>,
): Promise<Result<Credentials, CredentialsFault>> {
  const bytes: number[] = []
  try {
    for await (const chunk of input) {
      if (bytes.length + chunk.length > LONGEST_INPUT_BYTES) return err({ what: 'not-json' })
      bytes.push(...chunk)
    }
  } catch {
    return err({ what: 'unreadable' })
  }
  return parseCredentials(Uint8Array.from(bytes))
}

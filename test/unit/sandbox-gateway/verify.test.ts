import { describe, expect, it } from 'vitest'
import { SANDBOX_CREDENTIALS } from '../../../electron/sandbox-gateway/sandbox-credentials'
import { verify } from '../../../electron/sandbox-gateway/verify'
import { fieldsFor, NOW, signed } from '../../support/gateway-client'

const codeOf = (changes: Record<string, string | undefined>, now = NOW) => {
  const fields = signed(fieldsFor('11111222', changes))
  const verdict = verify(new Map(Object.entries(fields)), SANDBOX_CREDENTIALS, now)
  return verdict.ok ? 'ok' : verdict.error.code
}

// In the platform's order: everything after the named parameter is wrong as well.
const WRONG = [
  ['app_key', 28, 29],
  ['method', 21, 22],
  ['v', 32, 33],
  ['format', undefined, 23],
  ['timestamp', 30, 31],
  ['session', 26, 27],
  ['workcard_request', 40, 41],
] as const

describe('verify', () => {
  it('accepts a right call', () => {
    expect(codeOf({})).toBe('ok')
    expect(codeOf({ format: undefined })).toBe('ok')
  })

  it.each(WRONG)('answers for %s before everything after it', (name, missing, invalid) => {
    const from = WRONG.findIndex(([each]) => each === name)
    const rest = Object.fromEntries(WRONG.slice(from).map(([each]) => [each, 'wrong']))
    expect(codeOf(rest)).toBe(invalid)
    if (missing) {
      expect(codeOf({ ...rest, [name]: undefined })).toBe(missing)
      expect(codeOf({ ...rest, [name]: '' })).toBe(missing)
    }
  })

  it('checks the signature after the timestamp and before the session', () => {
    const verdict = (changes: Record<string, string | undefined>, sign?: string) => {
      const fields = fieldsFor('11111222', { ...changes, sign })
      const read = verify(new Map(Object.entries(fields)), SANDBOX_CREDENTIALS, NOW)
      return read.ok ? 'ok' : read.error.code
    }
    expect(verdict({ session: undefined })).toBe(24)
    expect(verdict({ session: undefined }, '0'.repeat(32))).toBe(25)
    expect(verdict({ timestamp: 'x' })).toBe(31)
  })

  it('allows ten minutes either way and not a second more', () => {
    for (const direction of [1, -1]) {
      expect(codeOf({}, NOW + direction * 600_000)).toBe('ok')
      expect(codeOf({}, NOW + direction * 601_000)).toBe(31)
      expect(codeOf({ timestamp: String(NOW + direction * 600_000) })).toBe('ok')
      expect(codeOf({ timestamp: String(NOW + direction * 600_001) })).toBe(31)
    }
  })
})

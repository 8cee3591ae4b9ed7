import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../electron/top/envelope'
import { hideSecrets, holdsSecret } from '../../../electron/top/secret-search'
import { withoutSecrets } from '../../../electron/top/without-secrets'
import { FORMS } from './echoes'

const credentials = { appKey: '73519264', appSecret: 'app-secret-1', sessionKey: 'session-key-1' }
const refused = (fields: Partial<Extract<Answer, { kind: 'error' }>>): Answer => ({
  kind: 'error',
  ...{ code: null, msg: null, subCode: null, subMsg: null, requestId: null },
  ...fields,
})

describe('withoutSecrets', () => {
  it('hides the keys wherever the platform’s words repeat them', () => {
    const answer = refused({
      code: '73519264',
      msg: 'app-secret-1',
      subCode: 'bad session-key-1',
      subMsg: 'session-key-1 app-secret-1 session-key-1',
      requestId: 'app-secret-1',
    })
    expect(withoutSecrets(answer, credentials)).toEqual(
      refused({
        ...{ code: '***', msg: '***', subCode: 'bad ***', requestId: '***' },
        subMsg: '*** *** ***',
      }),
    )
  })

  it('keeps the beginning of what a gateway says at length', () => {
    const long = 'x'.repeat(2_000)
    const [name, message] = [`${'x'.repeat(100)}…`, `${'x'.repeat(500)}…`]
    const names = { code: long, subCode: long, requestId: long }
    expect(withoutSecrets(refused({ ...names, msg: long, subMsg: long }), credentials)).toEqual(
      refused({ ...{ code: name, subCode: name, requestId: name }, msg: message, subMsg: message }),
    )
    const result = { kind: 'result', success: false, resultData: null } as const
    const says = { msgCode: long, msgInfo: long, requestId: long }
    expect(withoutSecrets({ ...result, ...says }, credentials)).toEqual({
      ...result,
      ...{ msgCode: name, msgInfo: message, requestId: name },
    })
  })

  it('searches before it cuts: no half of a key stays at the end', () => {
    const said = `${'x'.repeat(495)}session-key-1`
    const { subMsg } = withoutSecrets(refused({ subMsg: said }), credentials) as { subMsg: string }
    expect(subMsg).toBe(`${'x'.repeat(495)}***`)
  })

  it('leaves all else as it was', () => {
    const names = { subCode: 's'.repeat(100), requestId: 'r'.repeat(100) }
    const answer = refused({ ...names, msg: 'm'.repeat(500), subMsg: '调用受限 12345678' })
    expect(withoutSecrets(answer, credentials)).toEqual(answer)
  })
})

describe('a short key', () => {
  const hidden = (text: string, sessionKey: string) =>
    hideSecrets(text, { ...credentials, sessionKey })

  it('is looked for in every form from eight characters on', () => {
    expect(hidden('abcdefgh xabcdefghx 6162636465666768', 'abcdefgh')).toBe('*** x***x ***')
  })

  it('is a word of its own with six or seven', () => {
    expect(hidden('abcdefg, xabcdefg abcdefgx 61626364656667', 'abcdefg')).toBe(
      '***, xabcdefg abcdefgx 61626364656667',
    )
    expect(hidden('abcdef', 'abcdef')).toBe('***')
  })

  it.each(['', '1', 'test', 'abcde'])('is a word like any other with fewer: %j', (key) => {
    expect(hidden(`a 1 test abcde ${key}`, key)).toBe(`a 1 test abcde ${key}`)
  })
})

/**
 * What may be a key: printable ASCII without white space (domain/credentials.ts). Not the backslash: with
 * it a key may look like an escape of JSON, and which of the two a text means is not told. The platform's
 * keys are letters and digits.
 */
const key = fc.string({
  unit: fc
    .integer({ min: 0x21, max: 0x7e })
    .filter((code) => code !== 0x5c)
    .map((code) => String.fromCharCode(code)),
  minLength: 8,
  maxLength: 64,
})
/** Words that are no part of an escape with what follows. */
const words = fc.string({ unit: fc.constantFrom('说', 'z', ' ', 'G'), maxLength: 20 })

it('finds any key in any form, and leaves the words around it', () => {
  fc.assert(
    fc.property(
      key,
      fc.constantFrom(...FORMS),
      words,
      words,
      (secret, [, write], before, after) => {
        // Small letters and capitals of letters that are not ASCII are another matter.
        const text = `${before} ${write(secret)} ${after}`
        const keys = { appKey: '', appSecret: '', sessionKey: secret }
        expect(holdsSecret(text, keys)).toBe(true)
        const shown = hideSecrets(text, keys)
        expect(shown).toContain('***')
        expect(shown.startsWith(`${before} `) && shown.endsWith(` ${after}`)).toBe(true)
        expect(holdsSecret(shown, keys)).toBe(false)
      },
    ),
    { numRuns: 3000 },
  )
})

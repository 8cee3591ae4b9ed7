import { randomUUID } from 'node:crypto'
import keytar from 'keytar'
import { describe, expect, it } from 'vitest'
import { openVault } from '../../electron/credentials/credentials'
import { KEYCHAIN_SERVICE, openKeychain } from '../../electron/credentials/keychain'
import { CREDENTIALS } from '../support/faults/credentials'

const GATEWAY = 'https://gateway.example'

describe('a real keyring', () => {
  it.each([
    ['a text', 'garbage'],
    ['half an entry', '{"appKey":"12345678","app'],
    ['another’s entry', '{"user":"x","password":"y"}'],
    ['a list', '[]'],
    ['half a megabyte', 'x'.repeat(500_000)],
  ])('says that an entry cannot be read, and does not write over it', async (_what, secret) => {
    const account = `garbage-${randomUUID()}`
    await keytar.setPassword(KEYCHAIN_SERVICE, account, secret)
    const vault = openVault(openKeychain())
    const unreadable = {
      ok: false,
      error: { kind: 'no-credentials', cause: 'credentials-unreadable' },
    }
    expect(await vault.read(account, GATEWAY)).toMatchObject(unreadable)
    // One key alone must not replace what may hold the others.
    const session = { sessionKey: CREDENTIALS.sessionKey }
    expect(await vault.save(account, GATEWAY, session)).toMatchObject(unreadable)
    expect(await keytar.getPassword(KEYCHAIN_SERVICE, account)).toBe(secret)
    await keytar.deletePassword(KEYCHAIN_SERVICE, account)
  })
})

import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openVault } from '../../electron/credentials/credentials'
import { KEYCHAIN_SERVICE, openKeychain } from '../../electron/credentials/keychain'
import { answerPrompt, lockKeyring, unlockByPrompt } from '../support/keyring'
import { type OwnSession, ownSession } from '../support/own-session'

const GATEWAY = 'https://gateway.example'
const credentials = { appKey: '12345678', appSecret: 'helloworld', sessionKey: 'test' }
const vault = openVault(openKeychain())

describe('the real Secret Service', () => {
  // It is locked here, and other files read keys of the desktop's meanwhile.
  let session: OwnSession
  beforeAll(async () => {
    session = await ownSession()
    Object.assign(process.env, session.env)
  })
  afterAll(() => session.end())

  const account = `test-${randomUUID()}`
  afterEach(() => vault.remove(account))

  it('keeps credentials where the desktop’s own tool finds them', async () => {
    expect(await vault.save(account, GATEWAY, credentials)).toEqual({ ok: true, value: undefined })
    const attributes = ['service', KEYCHAIN_SERVICE, 'account', account]
    const entry = execFileSync('secret-tool', ['lookup', ...attributes], { encoding: 'utf8' })
    expect(JSON.parse(entry)).toEqual({ ...credentials, gateway: GATEWAY })
    expect(await vault.read(account, GATEWAY)).toEqual({ ok: true, value: credentials })
  })

  it('asks the user to unlock a locked keychain, and tells a dismissed prompt from a deleted entry', async () => {
    await vault.save(account, GATEWAY, credentials)
    lockKeyring()
    const dismissed = vault.read(account, GATEWAY)
    await answerPrompt('Escape')
    expect(await dismissed).toMatchObject({ ok: false, error: { kind: 'keychain-locked' } })

    const unlocked = vault.read(account, GATEWAY)
    await unlockByPrompt()
    expect(await unlocked).toEqual({ ok: true, value: credentials })

    await vault.remove(account)
    expect(await vault.read(account, GATEWAY)).toMatchObject({
      ok: false,
      error: { kind: 'no-credentials' },
    })
  })

  it('does not call removed what a locked keychain still holds', async () => {
    await vault.save(account, GATEWAY, credentials)
    lockKeyring()
    const refused = vault.remove(account)
    await answerPrompt('Escape')
    expect(await refused).toMatchObject({ ok: false, error: { kind: 'keychain-locked' } })

    const removed = vault.remove(account)
    await unlockByPrompt()
    expect(await removed).toEqual({ ok: true, value: undefined })
    expect(await vault.state(account, GATEWAY)).toEqual({ ok: true, value: 'missing' })
  })

  it('says so when there is no Secret Service at all', async () => {
    const script = `
      import { openVault } from './electron/credentials/credentials'
      import { openKeychain } from './electron/credentials/keychain'
      openVault(openKeychain()).read('nobody', 'https://gateway.example').then((answer) => console.log(JSON.stringify(answer)))`
    const {
      DBUS_SESSION_BUS_ADDRESS: _bus,
      DISPLAY: _display,
      XDG_RUNTIME_DIR: _run,
      ...env
    } = process.env
    const out = execFileSync('node', ['--import', 'tsx', '-e', script], { env, encoding: 'utf8' })
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { kind: 'keychain-unavailable' } })
  })
})

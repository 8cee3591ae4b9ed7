import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openVault } from '../../electron/credentials/credentials'
import {
  KEYCHAIN_SERVICE,
  openKeychain,
  openTerminalKeychain,
} from '../../electron/credentials/keychain'
import { hang } from '../support/hang'
import { answerPrompt, lockKeyring, unlockByPrompt } from '../support/keyring'
import { type OwnSession, ownSession } from '../support/own-session'

const GATEWAY = 'https://gateway.example'
const credentials = { appKey: '12345678', appSecret: 'helloworld', sessionKey: 'test' }
const vault = openVault(openKeychain())
/** The very module that the app calls. */
const keytar = createRequire(import.meta.url)('keytar') as typeof import('keytar')

describe('the real Secret Service', () => {
  // It is locked here, and other files read keys of the desktop's meanwhile.
  let session: OwnSession
  beforeAll(async () => {
    session = await ownSession()
    Object.assign(process.env, session.env)
  })
  afterAll(() => session.end())

  const account = `test-${randomUUID()}`
  afterEach(async () => {
    vi.restoreAllMocks()
    await vault.remove(account)
  })

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

  it('asks the user to unlock it for the first keys of a store, once', async () => {
    await vault.save(`${account}-other`, GATEWAY, credentials)
    lockKeyring()
    const dismissed = vault.save(account, GATEWAY, credentials)
    await answerPrompt('Escape')
    expect(await dismissed).toMatchObject({ ok: false, error: { kind: 'keychain-locked' } })

    const saved = vault.save(account, GATEWAY, credentials)
    await unlockByPrompt()
    expect(await saved).toEqual({ ok: true, value: undefined })
    expect(await vault.read(account, GATEWAY)).toEqual({ ok: true, value: credentials })
    expect(await keytar.findCredentials(KEYCHAIN_SERVICE)).toHaveLength(2)

    // Keys that are there ask once as well.
    lockKeyring()
    const other = vault.save(account, GATEWAY, { sessionKey: 'another' })
    await answerPrompt('Escape')
    expect(await other).toMatchObject({ ok: false, error: { kind: 'keychain-locked' } })
    // Whatever is removed, it may be there.
    const removed = vault.remove(`${account}-without-keys`)
    await unlockByPrompt()
    expect(await removed).toEqual({ ok: true, value: undefined })
    expect((await vault.remove(`${account}-other`)).ok).toBe(true)
  })

  it('asks so in the terminal, too, where a kit brings the first keys', async () => {
    lockKeyring()
    const saved = openVault(openTerminalKeychain()).save(account, GATEWAY, credentials)
    await Promise.race([unlockByPrompt(), saved])
    expect(await saved).toEqual({ ok: true, value: undefined })
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

  it.each([true, false])(
    'undoes what was saved after its caller was told that it is silent (an entry before: %s)',
    async (isThere) => {
      const keychain = openKeychain()
      const late = openVault(keychain)
      if (isThere) expect((await late.save(account, GATEWAY, credentials)).ok).toBe(true)
      const before = await keychain.read(account)
      let resume = () => {}
      const write = keytar.setPassword
      vi.spyOn(keytar, 'setPassword').mockImplementationOnce((...entry) => {
        resume = hang('gnome-keyring-d', session.env)
        return write(...entry)
      })
      const change = { ...credentials, sessionKey: 'another' }
      expect(await late.save(account, GATEWAY, change)).toMatchObject({
        error: { kind: 'keychain-silent' },
      })
      const removed = vi.spyOn(keytar, 'deletePassword')
      const written = vi.spyOn(keytar, 'setPassword').mockClear()
      resume()
      const undone = isThere ? written : removed
      await vi.waitFor(() => expect(undone).toHaveBeenCalledOnce(), 5000)
      expect(await keychain.read(account)).toEqual(before)
    },
  )

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

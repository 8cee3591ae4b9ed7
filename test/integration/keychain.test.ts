import { execFile, execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { openVault } from '../../electron/credentials/credentials'
import { KEYCHAIN_SERVICE, keychain } from '../../electron/credentials/keychain'

const credentials = { appKey: '12345678', appSecret: 'helloworld', sessionKey: 'test' }
const run = promisify(execFile)
const vault = openVault(keychain)

const LOGIN = '/org/freedesktop/secrets/collection/login'
const secretService = (...args: string[]) =>
  execFileSync('dbus-send', [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.secrets',
    '/org/freedesktop/secrets',
    ...args,
  ])

/** Locks the default collection of the real Secret Service, as a desktop does when the session locks. */
const lock = () => secretService('org.freedesktop.Secret.Service.Lock', `array:objpath:${LOGIN}`)

/** Types into the desktop's own password prompt once it is on screen. */
async function answerPrompt(...keys: string[]) {
  await run('xdotool', ['search', '--sync', '--onlyvisible', '--class', 'gcr-prompter'])
  await run('xdotool', ['key', '--delay', '50', ...keys])
}

describe('the real Secret Service', () => {
  const account = `test-${randomUUID()}`
  afterEach(() => vault.remove(account))

  it('keeps credentials where the desktop’s own tool finds them', async () => {
    expect(await vault.save(account, credentials)).toEqual({ ok: true, value: undefined })
    const attributes = ['service', KEYCHAIN_SERVICE, 'account', account]
    const entry = execFileSync('secret-tool', ['lookup', ...attributes], { encoding: 'utf8' })
    expect(JSON.parse(entry)).toEqual(credentials)
    expect(await vault.read(account)).toEqual({ ok: true, value: credentials })
  })

  it('asks the user to unlock a locked keychain, and tells a dismissed prompt from a deleted entry', async () => {
    await vault.save(account, credentials)
    lock()
    const dismissed = vault.read(account)
    await answerPrompt('Escape')
    expect(await dismissed).toMatchObject({ ok: false, error: { kind: 'keychain-locked' } })

    const unlocked = vault.read(account)
    await answerPrompt('t', 'e', 's', 't', 'Return')
    expect(await unlocked).toEqual({ ok: true, value: credentials })

    await vault.remove(account)
    expect(await vault.read(account)).toMatchObject({
      ok: false,
      error: { kind: 'no-credentials' },
    })
  })

  it('says so when there is no Secret Service at all', async () => {
    const script = `
      import { openVault } from './electron/credentials/credentials'
      import { keychain } from './electron/credentials/keychain'
      openVault(keychain).read('nobody').then((answer) => console.log(JSON.stringify(answer)))`
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

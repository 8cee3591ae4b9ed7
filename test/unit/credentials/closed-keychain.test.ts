import { expect, it } from 'vitest'
import { closedKeychain } from '../../../electron/credentials/closed-keychain'
import { openVault } from '../../../electron/credentials/credentials'

it('gives, takes and removes no credentials', async () => {
  const vault = openVault(closedKeychain)
  const gateway = 'https://gateway.example'
  const keys = { appKey: 'key', appSecret: 'secret', sessionKey: 'session' }
  const closed = { ok: false, error: { kind: 'keychain-unavailable' } }
  expect(await vault.read('store-1', gateway)).toMatchObject(closed)
  expect(await vault.readAhead('store-1', gateway)).toBe(false)
  expect(await vault.state('store-1', gateway)).toMatchObject(closed)
  expect(await vault.save('store-1', gateway, keys)).toMatchObject(closed)
  expect(await vault.remove('store-1')).toMatchObject(closed)
  expect(closedKeychain.isBusy()).toBe(false)
})

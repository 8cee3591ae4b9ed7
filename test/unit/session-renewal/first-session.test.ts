import { beforeEach, expect, it } from 'vitest'
import type { Renewal } from '../../../electron/contract/renewal'
import { failure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'
import { GRANT, STORE, settled, type World, world } from './renewal-world'

const NEW = { ...STORE, id: 'new', name: '洗护二店' }
const APP = { appKey: '12345678', appSecret: 'the-app-secret' }

let own: World
beforeEach(() => {
  own = world()
})

async function begin() {
  const answer = own.flow.authoriseStore(NEW, APP)
  await settled()
  return answer
}
/** Begins without waiting for the end. */
function begun() {
  const answer = own.flow.authoriseStore(NEW, APP)
  return settled().then(() => ({ answer }))
}
const steps = () => own.shown.map((each: Renewal) => each?.step ?? null)

it('saves the store with its keys once it is authorised, and nothing before', async () => {
  const { ports, allow } = own
  const { answer } = await begun()
  expect(own.last()).toMatchObject({ profileId: 'new', place: 'first', step: 'waiting' })
  expect(own.listeners[0]?.url).toContain(`client_id=${APP.appKey}`)
  expect(ports.saveStore).not.toHaveBeenCalled()
  await allow()
  expect(await answer).toEqual(ok(undefined))
  expect(ports.askForSession.mock.calls[0]?.[0]).toMatchObject({
    credentials: { ...APP, sessionKey: '' },
    grant: { kind: 'code' },
  })
  expect(ports.saveStore.mock.calls).toEqual([[NEW, { ...APP, sessionKey: 'new' }, 'r']])
  expect(ports.remember.mock.calls).toEqual([
    ['new', { endsAt: 9_000_000, warned: 'day', account: '洗护旗舰店', refresh: 'possible' }],
  ])
  // The keys of another store are none of its business.
  expect(ports.readKeys).not.toHaveBeenCalled()
  expect(steps()).toEqual(['working', 'waiting', 'working', null])
  expect(JSON.stringify(own.shown)).not.toContain(APP.appSecret)
})

it.each([
  ['first-refused', () => own.listeners[0]?.result({ kind: 'refused', state: null })],
  ['first-timed-out', () => own.timers[0]?.action()],
] as const)('saves nothing: %s', async (cause, end) => {
  const { answer } = await begun()
  end()
  expect(await answer).toMatchObject({ error: { kind: 'session-not-renewed', cause } })
  expect(own.last()).toMatchObject({ step: 'failed', error: { cause } })
  expect(own.ports.saveStore).not.toHaveBeenCalled()
  expect(own.ports.remember).not.toHaveBeenCalled()
})

it.each([
  ['renewal-code-refused', 'first-code-refused'],
  ['renewal-unreadable', 'first-unreadable'],
  ['renewal-app-refused', 'first-app-refused'],
  ['renewal-cannot-listen', 'renewal-cannot-listen'],
  [null, 'first-unreadable'],
] as const)('says of %s what is true of a new store', async (cause, told) => {
  own.ports.askForSession.mockResolvedValueOnce(err(failure('session-not-renewed', { cause })))
  const { answer } = await begun()
  await own.allow()
  expect(await answer).toMatchObject({ error: { cause: told } })
})

it.each([
  ['is cancelled', () => own.flow.close()],
  ['is left with the settings', () => own.flow.leaveFirst()],
] as const)('ends without a word when it %s', async (_how, end) => {
  const { answer } = await begun()
  end()
  expect(await answer).toMatchObject({ error: { kind: 'cancelled' } })
  expect(own.last()).toBeNull()
  expect(own.listeners[0]?.close).toHaveBeenCalledWith('now')
  await own.allow()
  expect(own.ports.saveStore).not.toHaveBeenCalled()
})

it('that ends while the code is exchanged is not saved', async () => {
  let grant = (_granted: ReturnType<typeof ok<typeof GRANT>>) => {}
  own.ports.askForSession.mockReturnValueOnce(
    new Promise((resolve) => {
      grant = resolve
    }),
  )
  const { answer } = await begun()
  await own.allow()
  own.flow.close()
  grant(ok(GRANT))
  expect(await answer).toMatchObject({ error: { kind: 'cancelled' } })
  expect(own.ports.saveStore).not.toHaveBeenCalled()
})

it('leaving the settings ends no renewal of a store that is there', async () => {
  await own.begin()
  own.flow.leaveFirst()
  expect(own.last()).toMatchObject({ step: 'waiting' })
})

it('leaving the settings takes its failure off, and that of no renewal', async () => {
  const { answer } = await begun()
  own.timers[0]?.action()
  await answer
  expect(own.last()).toMatchObject({ place: 'first', step: 'failed' })
  own.flow.leaveFirst()
  expect(own.last()).toBeNull()

  own.ports.readKeys.mockResolvedValueOnce(err(failure('keychain-locked')))
  await own.begin()
  own.flow.leaveFirst()
  expect(own.last()).toMatchObject({ profileId: 'own', step: 'failed' })
})

it('a newer renewal ends it', async () => {
  const { answer } = await begun()
  await own.begin()
  expect(await answer).toMatchObject({ error: { kind: 'cancelled' } })
  expect(own.last()).toMatchObject({ profileId: 'own', step: 'waiting' })
})

it('opens no page for a store that cannot be added', async () => {
  const refusal = failure('settings-not-saved', { cause: 'too-many-stores' })
  own.ports.notSavable.mockReturnValueOnce(refusal)
  expect(await begin()).toEqual(err(refusal))
  expect(own.ports.openPage).not.toHaveBeenCalled()
  expect(own.last()).toMatchObject({ step: 'failed', error: refusal })
})

it('needs an address, and no authorisation for the demo', async () => {
  expect(await own.flow.authoriseStore({ ...NEW, gateway: 'demo' }, APP)).toMatchObject({
    error: { kind: 'no-gateway' },
  })
})

it('tells why the keychain or the settings did not take it', async () => {
  own.ports.saveStore.mockResolvedValueOnce(err(failure('keychain-locked')))
  const { answer } = await begun()
  await own.allow()
  expect(await answer).toMatchObject({ error: { kind: 'keychain-locked' } })
  expect(own.last()).toMatchObject({ step: 'failed' })
  expect(own.ports.remember).not.toHaveBeenCalled()
})

it.each([true, false])('asks about an account that is another store’s: %s', async (isMeant) => {
  own.ports.storeOfAccount.mockReturnValueOnce('洗护一店')
  const { answer } = await begun()
  await own.allow()
  expect(own.ports.storeOfAccount.mock.calls).toEqual([[GRANT.account, NEW]])
  expect(own.last()).toMatchObject({
    ...{ step: 'same-account', account: GRANT.account, store: '洗护一店' },
  })
  expect(own.ports.saveStore).not.toHaveBeenCalled()
  own.flow.answer(isMeant)
  const params = { account: GRANT.account, store: '洗护一店' }
  expect(await answer).toMatchObject(
    isMeant ? { ok: true } : { error: { cause: 'first-same-account', params } },
  )
  expect(own.ports.saveStore).toHaveBeenCalledTimes(isMeant ? 1 : 0)
})

it('an account that was not told is nobody’s', async () => {
  own.ports.askForSession.mockResolvedValueOnce(ok({ ...GRANT, account: '' }))
  const { answer } = await begun()
  await own.allow()
  expect(await answer).toEqual(ok(undefined))
  expect(own.ports.storeOfAccount).not.toHaveBeenCalled()
})

it.each([true, false])('asks where the store was another account’s: %s', async (isMeant) => {
  own = world({ session: { account: '洗护二号' } })
  const { answer } = await begun()
  await own.allow()
  expect(own.last()).toMatchObject({
    ...{ place: 'first', step: 'question', account: GRANT.account, known: '洗护二号' },
  })
  own.flow.answer(isMeant)
  const params = { account: GRANT.account, known: '洗护二号' }
  expect(await answer).toMatchObject(
    isMeant ? { ok: true } : { error: { cause: 'first-other-account', params } },
  )
  expect(own.ports.saveStore).toHaveBeenCalledTimes(isMeant ? 1 : 0)
})

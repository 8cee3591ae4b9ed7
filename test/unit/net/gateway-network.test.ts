import { EventEmitter } from 'node:events'
import type { ClientRequest, ClientRequestConstructorOptions, Session } from 'electron'
import { expect, it, vi } from 'vitest'
import { openGatewayNetwork } from '../../../electron/net/gateway-network'

function network() {
  const app = new EventEmitter()
  const used: string[] = []
  const withRoots: string[] = []
  const forgotten: string[] = []
  const made: EventEmitter[] = []
  const sessionNamed = (name: string) => {
    const preconnect = () => void used.push(`warm ${name}`)
    const setCertificateVerifyProc = () => void withRoots.push(name)
    const clearAuthCache = async () => void forgotten.push(name)
    return { name, preconnect, setCertificateVerifyProc, clearAuthCache } as unknown as Session
  }
  const request = (options: ClientRequestConstructorOptions) => {
    used.push((options.session as unknown as { name: string }).name)
    const request = Object.assign(new EventEmitter(), { end: () => {}, abort: () => {} })
    made.push(request)
    return request as unknown as ClientRequest
  }
  const fromPartition = vi.fn(sessionNamed)
  const session = { defaultSession: sessionNamed('default'), fromPartition }
  const onCrash = vi.fn()
  const proxyLogins = async () => ({ find: async () => ({ ok: false, error: 'refused' }) })
  const parts = { app, net: { request }, session, onCrash, vouch: async () => false, proxyLogins }
  const { transport, warmConnection, renew } = openGatewayNetwork(parts as never)
  const die = (serviceName?: string) =>
    app.emit('child-process-gone', {}, { type: 'Utility', reason: 'killed', serviceName })
  const ask = (url: string) => {
    const { signal } = new AbortController()
    return transport({ url, body: '', headers: {}, maxBytes: 1, signal })
  }
  const call = () => {
    void ask('https://gateway.test/')
    warmConnection('https://gateway.test/')
    return used.splice(0)
  }
  const callPlain = () => {
    void ask('http://127.0.0.1:8123/')
    return used.splice(0)
  }
  return {
    call,
    callPlain,
    die,
    fromPartition,
    onCrash,
    renew,
    withRoots,
    forgotten,
    made,
    ask,
  }
}

it('calls over the first session as long as its network process lives', () => {
  const { call, die, fromPartition, onCrash } = network()
  expect(call()).toEqual(['default', 'warm default'])
  die('audio.mojom.AudioService')
  die()
  expect(call()).toEqual(['default', 'warm default'])
  expect(fromPartition).not.toHaveBeenCalled()
  expect(onCrash).not.toHaveBeenCalled()
})

it('takes a session of its own, in memory, after each death', () => {
  const { call, die, fromPartition, onCrash } = network()
  for (const name of ['gateway-1', 'gateway-2']) {
    die('network.mojom.NetworkService')
    expect(call()).toEqual([name, `warm ${name}`])
  }
  expect(onCrash).toHaveBeenCalledTimes(2)
  // A name that begins with `persist:` would leave files.
  expect(fromPartition.mock.calls).toEqual([['gateway-1'], ['gateway-2']])
})

it('speaks plain http in a session that has never spoken https, also after a death', () => {
  const { call, callPlain, die, fromPartition } = network()
  call()
  expect([callPlain(), callPlain()]).toEqual([['plain-http-0'], ['plain-http-0']])
  die('network.mojom.NetworkService')
  expect(callPlain()).toEqual(['plain-http-1'])
  expect(fromPartition.mock.calls).toEqual([['plain-http-0'], ['gateway-1'], ['plain-http-1']])
})

it('asks the company’s roots in each session for https, and begins a new one when they change', () => {
  const { call, callPlain, die, renew, withRoots, onCrash } = network()
  callPlain()
  die('network.mojom.NetworkService')
  renew()
  expect(call()).toEqual(['gateway-2', 'warm gateway-2'])
  expect(withRoots).toEqual(['default', 'gateway-1', 'gateway-2'])
  expect(onCrash).toHaveBeenCalledTimes(1)
})

it('makes Chromium forget a password that the proxy has refused', async () => {
  const { ask, made, forgotten } = network()
  const outcome = ask('https://gateway.test/')
  made[0]?.emit(
    'login',
    { isProxy: true, host: 'p', port: 1, scheme: 'basic', realm: '' },
    () => {},
  )
  expect(await outcome).toMatchObject({ ok: false, error: { kind: 'proxy-refused' } })
  expect(forgotten).toEqual(['default'])
})

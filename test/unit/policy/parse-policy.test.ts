import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { parsePolicy } from '../../../electron/policy/parse-policy'

const parse = (policy: object) => parsePolicy(JSON.stringify({ version: 1, ...policy }))
const store = { id: 'wash-1', name: '洗护一店', gateway: 'production' }

describe('a policy', () => {
  it('sets what it names, and nothing else', () => {
    const values = { hotkey: { accelerator: 'Alt+Shift+W' }, linksLookUp: false, updateFeed: null }
    expect(parse(values)).toEqual({ policy: values, wrong: [], unknown: [] })
  })

  it('may be commented, and texts may look like comments', () => {
    const text = `{ // why
      "version": 1, /* the **only** one so far */
      "$schema": "https://example.com/policy.schema.json",
      "dial": { "target": "command", "args": ["//not", "/* this */", "a\\"//b"] } }`
    expect(parsePolicy(text)).toEqual({
      policy: { dial: { target: 'command', args: ['//not', '/* this */', 'a"//b'] } },
      wrong: [],
      unknown: [],
    })
  })

  it('fills in what a store leaves out, and keeps the demo', () => {
    const profiles = parse({ stores: [store] })?.policy.profiles
    expect(profiles).toEqual([
      { ...DEMO_PROFILE, ...store, colour: '#2f6fde', gateway: 'production' },
      DEMO_PROFILE,
    ])
  })

  it.each([
    ['another version', { version: 2 }, 'version'],
    ['no store', { stores: [] }, 'stores'],
    ['two stores of one ID', { stores: [store, store] }, 'stores'],
    ['a store that calls itself the demo', { stores: [{ ...store, id: 'demo' }] }, 'stores[0].id'],
    ['a demo of its own', { stores: [{ ...store, gateway: 'demo' }] }, 'stores[0].gateway'],
    ['no address', { stores: [{ ...store, gateway: 'custom' }] }, 'stores[0].customGatewayUrl'],
    ['an address for a host', { gatewayHosts: ['https://eco.taobao.com'] }, 'gatewayHosts[0]'],
    ['a text for a list', { gatewayHosts: 'eco.taobao.com' }, 'gatewayHosts'],
    ['a text for a number', { clearClipboardAfterSeconds: '60' }, 'clearClipboardAfterSeconds'],
    [
      'a number that is too large',
      { clearClipboardAfterSeconds: 1e9 },
      'clearClipboardAfterSeconds',
    ],
    ['a program of no folder', { dial: { executable: 'dial.exe' } }, 'dial.executable'],
    ['a feed in the clear', { updateFeed: 'http://example.com' }, 'updateFeed'],
  ])('with %s says where it is wrong', (_what, policy, name) => {
    expect(parse(policy)?.wrong).toEqual([name])
  })

  it('keeps what is right beside what is wrong', () => {
    const policy = { theme: 'drak', linksLookUp: false, dial: { target: 'sip', sipHost: 'a b' } }
    expect(parse(policy)).toEqual({
      policy: { linksLookUp: false, dial: { target: 'sip' } },
      wrong: expect.arrayContaining(['theme', 'dial.sipHost']),
      unknown: [],
    })
  })

  it('names what this version does not know, wherever it stands, and goes on without it', () => {
    const policy = {
      gatewayHost: ['eco.taobao.com'],
      dial: { target: 'tel', colour: 1 },
      stores: [{ ...store, appSecret: 'x' }],
    }
    const parsed = parse(policy)
    expect([...(parsed?.unknown ?? [])].sort()).toEqual([
      'dial.colour',
      'gatewayHost',
      'stores[0].appSecret',
    ])
    expect(parsed?.wrong).toEqual([])
    expect(parsed?.policy).toMatchObject({ dial: { target: 'tel' }, profiles: [store, {}] })
    expect(JSON.stringify(parsed?.policy)).not.toContain('appSecret')
  })

  it.each(['', '[]', 'null', '"text"', '{"version":1', '{"version":1} x', '/*', '[['.repeat(9e4)])(
    'is none where there is no object: %.10s',
    (text) => expect(parsePolicy(text)).toBeNull(),
  )

  it('ends for every JSON', () => {
    const keys = fc.constantFrom('version', 'stores', 'dial', 'hotkey', 'gatewayHosts', '__proto__')
    const value = fc.dictionary(keys, fc.jsonValue())
    fc.assert(
      fc.property(value, (policy) => {
        const parsed = parsePolicy(JSON.stringify(policy))
        if (parsed !== null) expect(parsePolicy(JSON.stringify(policy))).toEqual(parsed)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { buildDiagnostics } from '../../../electron/diagnostics/build'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { failed, found } from '../../../electron/health/line'
import { sharedEntry } from '../../../electron/log/shared-entry'

/** A file of a desk whose every text that a person or a gateway can write is this one. */
function fileWith(canary: string, digits: string): string {
  const store: Profile = {
    ...DEMO_PROFILE,
    id: `id-${digits}`,
    name: canary,
    gateway: 'custom',
    customGatewayUrl: `https://gw.example/${encodeURIComponent(canary)}?key=${digits}`,
    realTpNick: canary,
    serviceStoreCode: canary,
    callerNumber: digits,
    authoriseUrl: `https://auth.example/?key=${digits}`,
  }
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    profiles: [DEMO_PROFILE, store],
    activeProfileId: store.id,
    hotkey: { accelerator: canary, paused: false },
    showHotkey: canary,
    dial: { target: 'command', sipHost: canary, executable: canary, args: [canary] },
    confirmedOrigins: [canary],
    updateFeed: `https://feed.example/${digits}`,
  }
  const refused = failure('session-expired', {
    code: Number(digits),
    subCode: canary,
    platformMessage: canary,
    requestId: digits,
    params: { parameter: canary },
  })
  const lines = [
    failed('session', refused),
    found('tls', 'tls-failed', { code: digits, note: canary }),
  ]
  const log = [
    { event: 'lookup-failed', profileId: store.id, requestId: digits, kind: canary, code: digits },
    {
      event: 'lookup-succeeded',
      profileId: store.id,
      requestId: canary,
      elapsedMs: Number(digits),
    },
    { event: canary, [canary]: canary },
    { event: 'unexpected', name: digits, at: canary, message: canary },
  ]
  return buildDiagnostics({
    madeAt: 0,
    version: '1.0.0',
    runtime: 'Electron 45',
    settings,
    problems: ['damaged'],
    health: {
      ...{ profileId: store.id, startedAt: 0, finishedAt: 1 },
      groups: [
        { id: `store-${store.id}`, kind: 'store', name: canary, profileId: store.id, lines },
      ],
    },
    log: (rename) =>
      log
        .map((entry) => sharedEntry(JSON.stringify({ time: canary, ...entry }), rename))
        .filter((entry) => entry !== null),
  })
}

describe('the diagnostics file', () => {
  it('is JSON, and tells a story with names of its own', () => {
    const file = JSON.parse(fileWith('洗护一店', '17788889898'))
    expect(file.settings.stores[1]).toEqual({
      store: 'store-2',
      gateway: 'custom',
      customGateway: 'https://gw.example',
      signMethod: 'hmac-sha256',
      format: 'json',
      account: 'set',
      storeCode: 'set',
      callerNumber: 'number-1',
      authorisePage: 'set',
    })
    expect(file.settings).toMatchObject({
      storeInUse: 'store-2',
      hotkey: '[withheld]',
      dial: { target: 'command', executable: 'set', argumentCount: 1 },
      updateFeed: 'https://feed.example',
    })
    expect(file.health.groups[0]).toMatchObject({
      about: 'store-2',
      lines: [
        {
          probe: 'session',
          state: 'fault',
          failure: { kind: 'session-expired', code: null, systemCode: null, request: 'request-1' },
        },
        { probe: 'tls', finding: 'tls-failed' },
      ],
    })
    expect(file.log[0]).toMatchObject({ profileId: 'store-2', requestId: 'request-1' })
    expect(file.log[2]).toEqual({ time: '[withheld]', event: 'other' })
  })

  it('has no text that a person or a gateway wrote, whatever it is', () => {
    // Long enough not to be in the file by chance, in letters, signs and digits of every kind.
    const canaries = fc.oneof(
      fc.stringMatching(/^[a-zA-Z0-9_.:+-]{12,40}$/),
      fc.stringMatching(/^[洗护店张三李四修]{6,12}$/),
      fc.string({ minLength: 12, maxLength: 40, unit: 'grapheme' }),
    )
    const digits = fc.stringMatching(/^[1-9]\d{8,15}$/)
    fc.assert(
      fc.property(canaries, digits, (canary, number) => {
        const withoutSpace = canary.trim()
        fc.pre(withoutSpace.length >= 6 && !COMMON.includes(withoutSpace))
        const file = fileWith(canary, number)
        expect(file).not.toContain(number)
        expect(file).not.toContain(JSON.stringify(withoutSpace).slice(1, -1))
        JSON.parse(file)
      }),
      { numRuns: 500 },
    )
  })

  it('names what it has of the settings: a new one is not in it until somebody names it', () => {
    const settings = { ...DEFAULT_SETTINGS, addedLater: 'canary-of-a-new-setting' }
    const parts = { madeAt: 0, version: '1', runtime: 'x', problems: [], health: null }
    const file = buildDiagnostics({ ...parts, settings, log: () => [] })
    expect(file).not.toContain('canary')
    expect(JSON.parse(file)).toMatchObject({ health: null, log: [] })
  })
})

/** What every such file has. */
const COMMON = fileWith('\u0000', '1')

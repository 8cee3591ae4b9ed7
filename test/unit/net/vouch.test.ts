import type { Certificate, Session } from 'electron'
import { expect, it, vi } from 'vitest'
import { addRoots, type Vouch } from '../../../electron/net/vouch'

type Verify = NonNullable<Parameters<Session['setCertificateVerifyProc']>[0]>

const AUTHORITY_INVALID = -202
const root = { data: 'root' } as Certificate
const certificate = { data: 'server', issuerCert: { data: 'between', issuerCert: root } }

async function answerTo(errorCode: number, vouch: Vouch, given: object = certificate) {
  const set = vi.fn((_verify: Verify | null) => {})
  addRoots({ setCertificateVerifyProc: set }, vouch)
  const asked = { errorCode, hostname: 'gateway.test', certificate: given }
  return new Promise<number>((done) => set.mock.calls[0]?.[0]?.(asked as never, done))
}

it('accepts a server that Chromium doubts for its authority alone, if it is vouched for', async () => {
  const vouch = vi.fn(async () => true)
  expect(await answerTo(AUTHORITY_INVALID, vouch)).toBe(0)
  expect(vouch).toHaveBeenCalledWith({
    chain: ['server', 'between', 'root'],
    host: 'gateway.test',
  })
})

it.each([
  ['is not vouched for', async () => false],
  ['cannot be looked into', () => Promise.reject(new Error('x'))],
])('leaves it to Chromium where the server %s', async (_why, vouch) => {
  expect(await answerTo(AUTHORITY_INVALID, vouch)).toBe(-3)
})

// net_error_list.h: all right, another host, expired, revoked, a weak hash, pinned, name constraints.
it.each([0, -200, -201, -206, -208, -150, -212])(
  'leaves it to Chromium when it says %d, whoever vouches',
  async (code) => {
    const vouch = vi.fn(async () => true)
    expect(await answerTo(code, vouch)).toBe(-3)
    expect(vouch).not.toHaveBeenCalled()
  },
)

it('comes to an end with a chain that has none', async () => {
  const endless: { data: string; issuerCert?: unknown } = { data: 'own' }
  endless.issuerCert = endless
  const vouch = vi.fn<Vouch>(async () => false)
  expect(await answerTo(AUTHORITY_INVALID, vouch, endless)).toBe(-3)
  expect(vouch.mock.calls[0]?.[0].chain).toHaveLength(10)
})

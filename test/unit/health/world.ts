import { DEMO_PROFILE, gatewayUrlOf, type Profile } from '../../../electron/domain/profile'
import { ok } from '../../../electron/domain/result'
import type { HealthPorts } from '../../../electron/health/jobs'

export const NOW = Date.UTC(2026, 10, 25)
export const STORE: Profile = {
  ...DEMO_PROFILE,
  id: 'one',
  name: '洗护一店',
  gateway: 'production',
}
export const OTHER: Profile = { ...STORE, id: 'two', name: '洗护二店' }
export const OWN: Profile = {
  ...STORE,
  id: 'own',
  gateway: 'custom',
  customGatewayUrl: 'https://gw.example/router/rest',
}
export { DEMO_PROFILE }

const CHAIN = [{ subject: 'gw', issuer: 'CA', validFrom: 0, validTo: NOW + 86_400_000 }]

/** A desk where all is well; a test breaks what it is about. */
export const healthy = (more: Partial<HealthPorts> = {}): HealthPorts => ({
  now: () => NOW,
  versions: () => ({ versions: 'Workcard Dialer 1', isTestRuntime: false }),
  keychain: async () => ok('missing'),
  hotkey: async () => ({
    status: { accelerator: 'Alt+Shift+D', state: 'registered', alternatives: [] },
    isHeld: true,
    desktop: 'X',
  }),
  tray: async () => 'shown',
  clipboard: async () => 'works',
  disk: async () => null,
  updates: async () => ({ update: { step: 'off' }, problem: null }),
  gatewayUrl: async (profile) => ok(gatewayUrlOf(profile) || 'http://127.0.0.1:1/router/rest'),
  walk: async () => ({
    proxy: { kind: 'none' },
    dns: ok(1),
    tcp: ok(1),
    tunnel: null,
    tls: ok({ chain: CHAIN, publicFault: null }),
  }),
  reach: async () =>
    ok({ status: 200, sentAt: NOW, answeredAt: NOW, gatewayDate: NOW - 500, isPlatform: true }),
  call: async () => ok('accepted'),
  ...more,
})

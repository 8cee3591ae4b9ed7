import type { HealthRemedy, HealthState } from './health-lines'

interface Facts {
  readonly state: Exclude<HealthState, 'waiting'>
  readonly remedy: HealthRemedy | null
}

const fine: Facts = { state: 'ok', remedy: null }
const unknown: Facts = { state: 'not-tried', remedy: null }
const warning = (remedy: HealthRemedy | null): Facts => ({ state: 'warning', remedy })
const fault = (remedy: HealthRemedy): Facts => ({ state: 'fault', remedy })

/** The closed set of what a probe can find. A sentence of each is in texts/…/health.ts. */
export const HEALTH_FINDINGS = {
  /** A step before it failed, so that it could say nothing of its own. */
  skipped: unknown,
  /** Its limit passed. */
  silent: fault('retry'),
  /** Only the running app can tell, and the terminal asks. */
  'in-app-only': unknown,

  versions: fine,
  'versions-test-runtime': warning(null),
  'policy-none': fine,
  'policy-in-force': fine,
  'policy-broken': warning('copy'),
  'keychain-open': fine,
  'keychain-not-needed': fine,
  'hotkey-held': fine,
  'hotkey-lost': fault('hotkey'),
  'hotkey-taken': fault('hotkey'),
  'hotkey-refused': fault('hotkey'),
  'hotkey-paused': warning('hotkey'),
  'hotkey-switches-layout': warning('hotkey'),
  'hotkey-desktop': { state: 'not-tried', remedy: 'hotkey' },
  'tray-shown': fine,
  'tray-no-host': warning('copy'),
  'tray-unknown': unknown,
  'clipboard-works': fine,
  'clipboard-readable': fine,
  'clipboard-silent': fault('retry'),
  'clipboard-not-written': fault('retry'),
  'disk-writable': fine,
  'disk-no-folder': unknown,
  'disk-full': fault('settings-folder'),
  'disk-not-writable': fault('settings-folder'),
  'updates-off': fine,
  'updates-not-here': fine,
  'updates-managed': fine,
  'updates-unchecked': { state: 'not-tried', remedy: 'updates' },
  'updates-current': fine,
  'updates-offered': warning('updates'),
  'updates-failed': warning('updates'),

  'proxy-none': fine,
  'proxy-used': fine,
  'proxy-down': fault('copy'),
  'proxy-passed-over': warning('copy'),
  'proxy-wants-login': fault('copy'),
  'proxy-login-refused': fault('copy'),
  'proxy-refuses': fault('copy'),
  'proxy-unsupported': unknown,
  'proxy-unusable': fault('copy'),
  'dns-found': fine,
  'dns-not-needed': fine,
  'dns-by-proxy': fine,
  'dns-unknown': fault('copy'),
  'dns-failed': fault('retry'),
  'tcp-open': fine,
  'tcp-by-proxy': fine,
  'tcp-refused': fault('copy'),
  'tcp-unreachable': fault('retry'),
  'tcp-silent': fault('copy'),
  'tls-public': fine,
  'tls-private': fine,
  'tls-resigned': warning('copy'),
  /** It could not be looked at, and the app's own request took it. */
  'tls-accepted': fine,
  /** The app's own request ended before it could tell whether it takes it. */
  'tls-unproven': unknown,
  'tls-none': fine,
  'tls-expired': fault('copy'),
  'tls-not-yet': fault('copy'),
  'tls-wrong-host': fault('copy'),
  'tls-unknown-issuer': fault('copy'),
  'tls-resigned-unknown': fault('copy'),
  'tls-failed': fault('copy'),
  'gateway-answers': fine,
  'gateway-not-platform': fault('store'),
  'clock-right': fine,
  'clock-bit-fast': warning('retry'),
  'clock-bit-slow': warning('retry'),
  'clock-fast': fault('retry'),
  'clock-slow': fault('retry'),
  'clock-no-date': unknown,

  'keys-stored': fine,
  'keys-demo': fine,
  'call-accepted': fine,
  'call-refused': fine,
  'app-key-accepted': fine,
  'app-secret-accepted': fine,
  'session-accepted': fine,
  /** The call was refused for a later reason; only a lookup proves it. */
  'session-not-refused': unknown,
  'permission-accepted': fine,
  'permission-not-refused': unknown,
  'session-ends': fine,
  'session-ends-soon': warning('session-key'),
  'session-ended': fault('session-key'),
  'session-end-unknown': unknown,
} as const satisfies Readonly<Record<string, Facts>>
export type HealthFinding = keyof typeof HEALTH_FINDINGS

/** How a line of the health check is. `waiting`: its probe has not ended; `not-tried`: nothing is known. */
export const HEALTH_STATES = ['waiting', 'ok', 'warning', 'fault', 'not-tried'] as const
export type HealthState = (typeof HEALTH_STATES)[number]

/** What a line is about, in the order of the lines. */
export const MACHINE_PROBES = [
  'versions',
  'policy',
  'keychain',
  'hotkey',
  'tray',
  'clipboard',
  'disk',
  'updates',
] as const
/** Of a gateway, once for all stores that call it. */
export const GATEWAY_PROBES = ['proxy', 'dns', 'tcp', 'tls', 'gateway', 'clock'] as const
export const STORE_PROBES = [
  'keys',
  'call',
  'app-key',
  'app-secret',
  'session',
  'permission',
  'session-end',
] as const
export const HEALTH_PROBES = [...MACHINE_PROBES, ...GATEWAY_PROBES, ...STORE_PROBES] as const
export type HealthProbe = (typeof HEALTH_PROBES)[number]

/** The one thing to do about a line: each is something that the app already has a place for. */
export const HEALTH_REMEDIES = [
  'retry',
  'copy',
  'store',
  'session-key',
  'hotkey',
  'updates',
  'settings-folder',
] as const
export type HealthRemedy = (typeof HEALTH_REMEDIES)[number]

/** Who can do the next step: the agent, the team lead who set the app up, or nobody here (the platform). */
export const FIX_BY = ['agent', 'admin', 'platform'] as const
type FixBy = (typeof FIX_BY)[number]

/** What is true of a kind unless its cause is known more closely. */
interface KindFacts {
  readonly fixBy: FixBy
  /** Whether the same request may succeed later without anybody changing anything. */
  readonly retryable: boolean
}

const once = (fixBy: FixBy): KindFacts => ({ fixBy, retryable: false })
const again = (fixBy: FixBy): KindFacts => ({ fixBy, retryable: true })

/** No work-card ID could be read. */
const ID_KINDS = {
  'invalid-id': once('agent'),
  'ambiguous-id': once('agent'),
  'clipboard-silent': once('agent'),
} as const

/** A store’s keys are not there, or the keychain does not give or take them. */
export const CREDENTIALS_KINDS = {
  'no-gateway': once('admin'),
  'no-credentials': once('admin'),
  'other-gateway': once('admin'),
  'keychain-unavailable': once('admin'),
  'keychain-locked': once('agent'),
  'keychain-denied': once('agent'),
  'keychain-silent': again('agent'),
} as const

/** The platform refused the call. */
export const PLATFORM_KINDS = {
  'session-expired': once('admin'),
  permission: once('admin'),
  signature: once('admin'),
  'clock-skew': once('agent'),
  throttled: again('platform'),
  'invalid-argument': once('admin'),
  business: once('platform'),
  remote: again('platform'),
} as const

/** The call or its answer did not arrive. */
const TRANSPORT_KINDS = {
  offline: again('agent'),
  dns: again('admin'),
  tls: once('admin'),
  proxy: again('admin'),
  timeout: again('agent'),
  'bad-response': again('admin'),
} as const

/** Every way a lookup can fail. */
export const LOOKUP_KINDS = {
  ...ID_KINDS,
  ...CREDENTIALS_KINDS,
  ...PLATFORM_KINDS,
  ...TRANSPORT_KINDS,
  cancelled: again('agent'),
  defect: again('admin'),
} as const

/** Nothing was dialled, or what dials was not changed. */
export const DIAL_KINDS = {
  'not-dialled': once('admin'),
  'dial-not-changed': once('agent'),
} as const

/** The settings on disk are as they were. */
export const SETTINGS_KINDS = { 'settings-not-saved': once('admin') } as const

/** The authorisation page did not open. */
export const AUTHORISE_KINDS = { 'page-not-opened': once('agent') } as const

/** The store keeps the session that it had. */
export const RENEWAL_KINDS = { 'session-not-renewed': once('admin') } as const

/** The clipboard is as it was. */
export const COPY_KINDS = { 'not-copied': again('agent') } as const

/** What the system does at the login is as it was. */
export const AUTOSTART_KINDS = { 'autostart-not-changed': once('admin') } as const

/** The authorities that count are as they were. */
export const CERTIFICATES_KINDS = { 'certificates-not-changed': once('agent') } as const

/** No newer version was taken; the app is as it was. */
export const UPDATE_KINDS = {
  'update-not-checked': again('agent'),
  'update-not-downloaded': again('agent'),
  'update-not-installed': once('admin'),
  'feed-not-changed': once('agent'),
} as const

/** A settings kit was not read, written or imported; what is here is as it was. */
export const KIT_KINDS = {
  'kit-not-read': once('agent'),
  'kit-not-exported': once('agent'),
  'kit-not-imported': once('agent'),
} as const
/** The diagnostics file was not made or not saved. */
export const DIAGNOSTICS_KINDS = { 'diagnostics-not-saved': once('agent') } as const

/** Main did not take a page’s request. */
export const REQUEST_KINDS = { 'request-refused': once('admin') } as const

/** The closed set: a new failure must choose or add a kind. */
export const FAILURE_KINDS = {
  ...LOOKUP_KINDS,
  ...DIAL_KINDS,
  ...SETTINGS_KINDS,
  ...AUTHORISE_KINDS,
  ...RENEWAL_KINDS,
  ...COPY_KINDS,
  ...AUTOSTART_KINDS,
  ...CERTIFICATES_KINDS,
  ...UPDATE_KINDS,
  ...KIT_KINDS,
  ...DIAGNOSTICS_KINDS,
  ...REQUEST_KINDS,
} as const
export type FailureKind = keyof typeof FAILURE_KINDS

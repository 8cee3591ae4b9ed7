import * as z from 'zod/mini'

export const signMethodSchema = z.enum(['hmac-sha256', 'hmac', 'md5'])
export type SignMethod = z.infer<typeof signMethodSchema>

export const answerFormatSchema = z.enum(['json', 'xml'])
export type AnswerFormat = z.infer<typeof answerFormatSchema>

export const gatewayPresetSchema = z.enum(['production', 'overseas', 'sandbox', 'demo', 'custom'])

/** Addresses the platform publishes (common parameters page of the open platform's documentation). */
export const GATEWAY_URLS = {
  production: 'https://eco.taobao.com/router/rest',
  overseas: 'https://api.taobao.com/router/rest',
  sandbox: 'https://gw.api.tbsandbox.com/router/rest',
} as const

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

export const isLoopbackUrl = (text: string): boolean => LOOPBACK.has(parseUrl(text)?.hostname ?? '')

/** True for https anywhere and for plain http on this machine only: credentials never cross a network in the clear. */
export function isSafeGatewayUrl(text: string): boolean {
  const url = parseUrl(text)
  if (url === null || url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname))
}

/** An https address without a user's name in front of its host, or none. */
export const isOptionalHttpsUrl = (text: string): boolean =>
  text === '' || (isSafeGatewayUrl(text) && parseUrl(text)?.protocol === 'https:')

/** 此流程适合客户端应用: the platform shows the code instead of sending it (open platform, 用户授权介绍). */
export const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob'

/** An address that a browser can be sent to, the platform's own page with the code, or none. */
const isRedirect = (text: string): boolean =>
  text === '' || text === OUT_OF_BAND || /^https?:$/.test(parseUrl(text)?.protocol ?? '')

/** An address as it is called, whatever way it was typed; what is none is only trimmed. */
export const normalUrl = (text: string): string => parseUrl(text)?.href ?? text.trim()

/** At most 20 digits, or none. */
export const isOptionalPhone = (text: string): boolean => /^\d{0,20}$/.test(text)

const address = (isRight: (text: string) => boolean) =>
  z.string().check(z.overwrite(normalUrl), z.maxLength(2048), z.refine(isRight))
const optionalText = (length: number) => z.string().check(z.trim(), z.maxLength(length))

/** As a page may name one: whether there is such a profile is another question. */
export const profileIdSchema = z.string().check(z.maxLength(64))

/** One store or authorised account: how to call the gateway. Holds no secret. */
export const profileSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  colour: z.string().check(z.regex(/^#[0-9a-f]{6}$/)),
  gateway: gatewayPresetSchema,
  /** Read only when `gateway` is `custom`. */
  customGatewayUrl: address((text) => text === '' || isSafeGatewayUrl(text)),
  signMethod: signMethodSchema,
  format: answerFormatSchema,
  /** 入驻服务商工作台的淘宝账号; empty means not sent. */
  realTpNick: optionalText(100),
  /** 门店 Code; empty means not sent. */
  serviceStoreCode: optionalText(100),
  /** The phone that was reported for 700 numbers, as digits; empty when unknown. Shown as a hint only. */
  callerNumber: z._default(z.string().check(z.refine(isOptionalPhone)), ''),
  /** Where this store's authorisation is renewed; empty opens the platform's own site. */
  authoriseUrl: z._default(address(isOptionalHttpsUrl), ''),
  /** The redirect that is registered for the app at the platform; empty for an address of this machine. */
  redirectUri: z._default(z.string().check(z.trim(), z.maxLength(2048), z.refine(isRedirect)), ''),
})
export type Profile = z.infer<typeof profileSchema>

/** A profile that can be called: what is not complete is neither saved nor used. */
export const completeProfileSchema = profileSchema.check(
  z.refine((profile) => profile.gateway !== 'custom' || profile.customGatewayUrl !== '', {
    path: ['customGatewayUrl'],
  }),
)

/** The address that a profile names; empty for the demo, whose address is not known before it is needed. */
export function gatewayUrlOf({
  gateway,
  customGatewayUrl,
}: Pick<Profile, 'gateway' | 'customGatewayUrl'>): string {
  if (gateway === 'demo') return ''
  return gateway === 'custom' ? customGatewayUrl : GATEWAY_URLS[gateway]
}

/** What credentials are entered for; null where there is no address. */
export const gatewayOrigin = (profile: Profile): string | null =>
  parseUrl(gatewayUrlOf(profile))?.origin ?? null

/** The profile a new user starts with: answers come from the gateway inside the app. */
export const DEMO_PROFILE: Profile = {
  id: 'demo',
  name: '演示店铺',
  colour: '#0f8a7e',
  gateway: 'demo',
  customGatewayUrl: '',
  signMethod: 'hmac-sha256',
  format: 'json',
  realTpNick: '',
  serviceStoreCode: '',
  callerNumber: '',
  authoriseUrl: '',
  redirectUri: '',
}

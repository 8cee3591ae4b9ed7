import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import type { KitContent, KitStore } from '../../../electron/kit/content'
import type { Seal } from '../../../electron/kit/format'

export const KEYS = { appKey: '12345678', appSecret: 'very-secret', sessionKey: 'session-key' }

export const profile = (id: string, changed: Partial<Profile> = {}): Profile => ({
  ...DEMO_PROFILE,
  id,
  name: `店铺 ${id}`,
  gateway: 'production',
  ...changed,
})

export const kitStore = (id: string, changed: Partial<KitStore> = {}): KitStore => ({
  ...profile(id),
  ...changed,
})

/** One store without keys. */
export const openContent: KitContent = {
  stores: [kitStore('one')],
  preferences: { language: 'zh', clearClipboardAfterSeconds: 30 },
}

/** Two stores, one with keys. */
export const secretContent: KitContent = {
  stores: [kitStore('one', { credentials: KEYS }), kitStore('two')],
  preferences: {},
}

export const SEAL: Seal = {
  kdf: 'scrypt',
  ...{ log2N: 17, r: 8, p: 1 },
  salt: Buffer.alloc(16, 1).toString('base64'),
  cipher: 'aes-256-gcm',
  nonce: Buffer.alloc(12, 2).toString('base64'),
}

import { randomBytes, scrypt } from 'node:crypto'
import { plainPassPhrase } from '../contract/pass-phrase'
import { err, ok, type Result } from '../domain/result'
import { decrypt, encrypt } from './cipher'
import type { KitContent } from './content'
import { parseContent, type Seal, type SealedKit, WRITTEN_COST } from './format'

const KEY_BYTES = 32

/** Off the main thread. `seal` has been checked: its cost is bounded. */
function deriveKey(passPhrase: string, { salt, log2N, r, p }: Seal): Promise<Buffer> {
  const N = 2 ** log2N
  // The blocks of the mixing, and some for what is around them.
  const maxmem = 128 * N * r + 128 * r * (p + 2) + 2 ** 20
  const secret = Buffer.from(plainPassPhrase(passPhrase), 'utf8')
  return new Promise((resolve, reject) => {
    scrypt(secret, Buffer.from(salt, 'base64'), KEY_BYTES, { N, r, p, maxmem }, (error, key) => {
      secret.fill(0)
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}

/** Seals a kit's content: AES-256-GCM with a key of scrypt's, salt and nonce new each time. */
export async function sealKit(content: KitContent, passPhrase: string): Promise<SealedKit> {
  const seal: Seal = {
    kdf: 'scrypt',
    ...WRITTEN_COST,
    salt: randomBytes(16).toString('base64'),
    cipher: 'aes-256-gcm',
    nonce: randomBytes(12).toString('base64'),
  }
  const key = await deriveKey(passPhrase, seal)
  const data = encrypt(JSON.stringify(content), key, seal)
  key.fill(0)
  return { seal, data }
}

/** `wrong`: another pass phrase, or a file that was changed. `damaged`: rightly sealed, and no kit of ours. */
export type UnsealFault = 'wrong' | 'damaged'

/** Opens a sealed kit again. */
export async function unsealKit(
  { seal, data }: SealedKit,
  passPhrase: string,
): Promise<Result<KitContent, UnsealFault>> {
  const key = await deriveKey(passPhrase, seal)
  const text = decrypt(data, key, seal)
  key.fill(0)
  if (text === null) return err('wrong')
  const content = parseContent(text)
  return content === null ? err('damaged') : ok(content)
}

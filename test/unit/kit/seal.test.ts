import { beforeAll, describe, expect, it } from 'vitest'
import { readKit, type SealedKit, sealedKitText } from '../../../electron/kit/format'
import { sealKit, unsealKit } from '../../../electron/kit/seal'
import { KEYS, secretContent } from './kits'

const PASS_PHRASE = 'correct horse battery staple'

let sealed: SealedKit
beforeAll(async () => {
  sealed = await sealKit(secretContent, PASS_PHRASE)
})

// What is changed or cut is tried on the cipher: each derived key costs 128 MiB and half a second.
describe('a sealed kit', () => {
  it('gives its content to the pass phrase, and to no other', async () => {
    expect(await unsealKit(sealed, PASS_PHRASE)).toEqual({ ok: true, value: secretContent })
    expect(await unsealKit(sealed, `${PASS_PHRASE}!`)).toEqual({ ok: false, error: 'wrong' })
  })

  it('takes the pass phrase as it is typed by other hands', async () => {
    const typed = '  ｃｏｒｒｅｃｔ　horse  battery\tstaple\n'
    expect((await unsealKit(sealed, typed)).ok).toBe(true)
  })

  it('tells nothing of what is in it', () => {
    const text = sealedKitText(sealed)
    const bytes = Buffer.from(sealed.data, 'base64').toString('latin1')
    for (const secret of [...Object.values(KEYS), '店铺', PASS_PHRASE, 'appKey'])
      expect(text + bytes).not.toContain(secret)
    expect(readKit(text)).toEqual({ ok: true, value: { kind: 'sealed', sealed } })
  })

  it('is another one each time', async () => {
    const again = await sealKit(secretContent, PASS_PHRASE)
    expect(again.seal.salt).not.toBe(sealed.seal.salt)
    expect(again.seal.nonce).not.toBe(sealed.seal.nonce)
    expect(again.data).not.toBe(sealed.data)
  })
})

import { describe, expect, it } from 'vitest'
import { expectedSignature, signatureHolds } from '../../../electron/sandbox-gateway/signature'

const published = (signMethod: string) =>
  new Map([
    ['app_key', '12345678'],
    ['method', 'taobao.item.seller.get'],
    ['fields', 'num_iid,title,nick,price,num'],
    ['num_iid', '11223344'],
    ['session', 'test'],
    ['timestamp', '2016-01-01 12:00:00'],
    ['format', 'json'],
    ['v', '2.0'],
    ['sign_method', signMethod],
  ])

describe('the signature of the platform’s published example', () => {
  it.each([
    ['md5', '66987CB115214E59E6EC978214934FB8'], // published
    ['hmac', 'D56D7858309C31B6251083A874D48273'], // openssl dgst -md5 -hmac helloworld
    ['hmac-sha256', '04DB15AD0774D5CFCE2C837DE43E3FCEA9011ED74F3038FB6AB5F3C4CEA119E8'],
  ])('%s', (signMethod, signature) => {
    expect(expectedSignature(published(signMethod), 'helloworld')).toBe(signature)
    expect(signatureHolds(published(signMethod).set('sign', signature), 'helloworld')).toBe(true)
  })

  it.each([
    ['lower case', '66987cb115214e59e6ec978214934fb8'],
    ['one digit off', '66987CB115214E59E6EC978214934FB9'],
    ['cut short', '66987CB1'],
    ['not hex', '天'.repeat(32)],
  ])('does not hold in %s', (_case, signature) => {
    expect(signatureHolds(published('md5').set('sign', signature), 'helloworld')).toBe(false)
  })

  it('does not hold with another secret, another value or one more parameter', () => {
    const right = () => published('md5').set('sign', '66987CB115214E59E6EC978214934FB8')
    expect(signatureHolds(right(), 'helloworlD')).toBe(false)
    expect(signatureHolds(right().set('num_iid', '11223345'), 'helloworld')).toBe(false)
    expect(signatureHolds(right().set('extra', '1'), 'helloworld')).toBe(false)
  })

  it('does not hold without a known sign method, not even with an empty signature', () => {
    expect(expectedSignature(published('sha1'), 'helloworld')).toBeUndefined()
    expect(signatureHolds(published('sha1').set('sign', ''), 'helloworld')).toBe(false)
    expect(signatureHolds(published('constructor').set('sign', ''), 'helloworld')).toBe(false)
  })

  it('hashes Chinese as UTF-8', () => {
    const parameters = new Map([
      ['a', '天猫'],
      ['sign_method', 'md5'],
    ])
    // printf %s 'sa天猫sign_methodmd5s' | openssl dgst -md5
    expect(expectedSignature(parameters, 's')).toBe('4119AD6D75F696FF916CDF0C0A31ED5B')
  })
})

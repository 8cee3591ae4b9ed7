import { describe, expect, it } from 'vitest'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { numberKey } from '../../../electron/lookup/number-source'
import { workcardId } from '../renderer/lookup/states'

const key = (changes: Partial<Profile> = {}, id = '11111222') =>
  numberKey({ ...DEMO_PROFILE, ...changes }, workcardId(id))

describe('numberKey', () => {
  it('differs by store, gateway, account, branch and work card', () => {
    const keys = [
      key(),
      key({}, '11111223'),
      key({ id: 'b' }),
      key({ gateway: 'production' }),
      key({ gateway: 'custom', customGatewayUrl: 'https://one.test' }),
      key({ gateway: 'custom', customGatewayUrl: 'https://two.test' }),
      key({ realTpNick: 'x' }),
      key({ serviceStoreCode: 'x' }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is the same for what makes no difference to whom is asked', () => {
    const other: Partial<Profile> = {
      name: 'x',
      colour: '#000000',
      signMethod: 'md5',
      format: 'xml',
      callerNumber: '1',
      authoriseUrl: 'https://x.test',
      customGatewayUrl: 'https://unused.test',
    }
    expect(key(other)).toBe(key())
  })
})

import { describe, expect, it } from 'vitest'
import { GATEWAY_HOST, isHostAllowed } from '../../../electron/domain/gateway-hosts'

describe('a host of a policy', () => {
  it.each(['eco.taobao.com', '*.taobao.com', '127.0.0.1:8080', 'gw'])('may be %s', (host) =>
    expect(GATEWAY_HOST.test(host)).toBe(true),
  )
  it.each(['', '*', '*.', 'https://a', 'a/b', 'a b', 'A.com', 'a.com:', 'a*.com'])(
    'may not be %j',
    (host) => expect(GATEWAY_HOST.test(host)).toBe(false),
  )
})

describe('an address', () => {
  it.each([
    ['https://eco.taobao.com/router/rest', ['eco.taobao.com'], true],
    ['https://ECO.taobao.com/router/rest', ['eco.taobao.com'], true],
    ['https://eco.taobao.com:444/router/rest', ['eco.taobao.com'], true],
    ['https://eco.taobao.com:444/', ['eco.taobao.com:443'], false],
    ['https://eco.taobao.com/', ['eco.taobao.com:443'], true],
    ['http://127.0.0.1/', ['127.0.0.1:80'], true],
    ['https://api.taobao.com/', ['eco.taobao.com'], false],
    ['https://eco.taobao.com.evil.example/', ['eco.taobao.com'], false],
    ['https://eviltaobao.com/', ['*.taobao.com'], false],
    ['https://taobao.com/', ['*.taobao.com'], false],
    ['https://a.b.taobao.com/', ['*.taobao.com'], true],
    ['https://eco.taobao.com/', [], false],
  ])('%s under %j: %s', (address, hosts, isAllowed) => {
    expect(isHostAllowed(address, hosts)).toBe(isAllowed)
  })
})

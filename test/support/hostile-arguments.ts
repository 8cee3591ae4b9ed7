/**
 * Arguments that a page has no business to send. None of them carries anything out where it is taken: an
 * unknown store, a number that is not on screen, text without an ID. Whole in itself: it runs in pages.
 */
export function hostileArguments(): unknown[][] {
  const LONG = 'x'.repeat(2_000_000)
  const EVIL = 'https://attacker.example/'
  const keys = { appKey: '1', appSecret: 'x', sessionKey: 'y' }
  const profile = {
    id: 'demo',
    name: 'x',
    colour: '#0f8a7e',
    gateway: 'demo',
    customGatewayUrl: '',
    signMethod: 'md5',
    format: 'json',
    realTpNick: '',
    serviceStoreCode: '',
  }
  /** Whoever walks down it by recursion may run out of stack. */
  let nested: unknown = 1
  for (let level = 0; level < 2000; level += 1) nested = [nested]
  return [
    [undefined],
    [null],
    [true],
    [0],
    [-1],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [2 ** 53],
    [10n ** 30n],
    [''],
    [' '],
    ['\0'],
    ['\ud800'],
    ['\u202e\u0000../../etc/passwd'],
    [LONG],
    [{}],
    [[]],
    [[[]]],
    [new Date(Number.NaN)],
    [new Map([['id', 'demo']])],
    [new Error('x')],
    [new Uint8Array(1024)],
    [/(a+)+$/],
    [nested],
    [{ length: 1e9 }],
    [{ toString: 1, valueOf: 1, toJSON: 1 }],
    [JSON.parse('{"__proto__":{"ok":true}}')],
    [{ constructor: { prototype: { ok: true } } }],
    ['__proto__'],
    ['constructor'],
    ['no-such-store', keys],
    ['no-such-store', keys, keys],
    [{ ...profile, id: '../demo' }],
    [{ ...profile, id: 'evil', gateway: 'custom', customGatewayUrl: 'http://attacker.example' }],
    [{ ...profile, id: 'evil', name: LONG }],
    [{ ...profile, id: 'evil', authoriseUrl: 'javascript:alert(1)' }],
    [{ version: 1, profiles: [], activeProfileId: 'evil' }],
    [{ dial: { executable: '/bin/sh', args: ['-c', 'id'] } }],
    [{ dial: { target: 'command; id' } }],
    [{ confirmedOrigins: [EVIL] }],
    [{ accelerator: LONG, paused: 'no' }],
    [['--exec', 7]],
    [Array(100_000).fill('x')],
    ['number', 'number', 'number'],
    [1e9, 1e9],
    [EVIL, { openExternal: true }],
  ]
}

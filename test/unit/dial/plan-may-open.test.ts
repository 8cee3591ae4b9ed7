import { describe, expect, it } from 'vitest'
import { mayOpen } from '../../../electron/dial/plan'

describe('mayOpen', () => {
  it.each([
    'tel:17788889898',
    'tel:17788889898,,1234%23',
    'sip:057188888888@pbx.example:5060',
    'callto:700101234567890',
    'sip:057188888888',
    'http://127.0.0.1:40123/go/abcdefghijklmnopqrstuvwxyz-_0123',
    'https://open.taobao.com/authorise?client_id=1|2',
  ])('%s may', (url) => expect(mayOpen(url)).toBe(true))

  it.each([
    '',
    'tel:',
    'tel:177;rm -rf',
    'x-tel:177',
    'tel:177,,1%23;x',
    'file:///tmp/https://',
    'tel:177\n',
    'tel:177%0a',
    'callto:177 -x',
    'sip:177@host/x',
    'http://open.taobao.com/',
    'http://127.0.0.1:40123/',
    'http://127.0.0.1:40123/go/abcdefghijklmnopqrstuvwxyz-_0123?x',
    'http://127.0.0.1.example/go/abcdefghijklmnopqrstuvwxyz-_0123',
    'http://localhost:1/go/abcdefghijklmnopqrstuvwxyz-_0123',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'ms-msdt:/id',
    '-x',
  ])('%j may not', (url) => expect(mayOpen(url)).toBe(false))
})

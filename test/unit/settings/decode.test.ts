import { expect, it } from 'vitest'
import { decodeText } from '../../../electron/settings/decode'

const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

it.each([
  ['UTF-8', Buffer.from('店铺'), '店铺'],
  ['UTF-8 with its mark', Buffer.from('\ufeff店铺'), '店铺'],
  ['UTF-16 as Windows writes it', Buffer.from('\ufeff店铺', 'utf16le'), '店铺'],
  ['UTF-16 the other way round', utf16be('店铺'), '店铺'],
  ['nothing', Buffer.alloc(0), ''],
  ['no text', Buffer.from([0xc3, 0x28]), null],
  ['half a character', Buffer.from('店铺').subarray(0, 5), null],
])('reads %s', (_name, bytes, text) => expect(decodeText(bytes)).toBe(text))

import { describe, expect, it } from 'vitest'
import { LONGEST_TEXT } from '../../../../electron/domain/longest-text'
import { decode } from '../../../../electron/lookup/reading/decode'

const shown = (text: string) => decode(text).text

describe('the text as a person sees it', () => {
  it.each([
    // Characters.
    ['ＩＤ：１２３－４', 'ID:123-4'],
    ['１，２', '1，2'],
    ['1\u00a02\u20033\u30004\u202f5', '1 2 3 4 5'],
    ['1\u20102\u20143\u22124', '1-2-3-4'],
    ['a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h⏎i', 'a\nb\nc\nd\ne\nf\ng\nh\ni'],
    ['a\tb⇥c', 'a\tb\tc'],
    ['1\u200b2', '1\u200b2'],
    ['1\u200d\ufeff\u00ad2', '1\u200b2'],
    ['1\u00002\u007f3\u009f4', '1\u200b2\u200b3\u200b4'],
    ['工\u200b单\ufeff1\u200b', '工单1'],
    ['\u202d12\u202c', '12'],
    ['1️⃣ 2️⃣', '   '],
    ['3⃣', ' '],
    // Links.
    ['%E5%B7%A5%E5%8D%951', '工单1'],
    ['q=%B9%A4%B5%A51', 'q=工单1'],
    ['%e5%b7%a5', '工'],
    ['工单%3A1', '工单:1'],
    ['50%20', '50%20'],
    ['?a=50%202', '?a=50 2'],
    ['https://x.test/?q=a+b+c', 'https://x.test/?q=a b c'],
    ['https://x.test/a+b?q=a', 'https://x.test/a+b?q=a'],
    ['a+b', 'a+b'],
    ['?q=%25E5%25B7%25A5', '?q=工'],
    ['?q=%252525', '?q=%'],
    ['?q=%25252525', '?q=%25'],
    ['%25e5', '%e5'],
    ['%2541', '%2541'],
    ['a?b+c', 'a?b+c'],
    ['?q=a+b', '?q=a b'],
    ['https://x.test/a+', 'https://x.test/a+'],
    ['%zz %', '%zz %'],
    ['x%81', 'x%81'],
    // HTML.
    ['&nbsp;&ensp;&emsp;&thinsp;1', '    1'],
    ['&#65306;&#xff1a;&#X41;', '::A'],
    ['&amp;&quot;&apos;&lt;&gt;&AMP;', '&"\'<>&'],
    ['&#x10ffff;&#x110000;', '\u{10ffff}&#x110000;'],
    ['&#9999999;&unknown;&#;', '&#9999999;&unknown;&#;'],
    // JSON.
    ['\\u5de5\\u5355\\n1\\t2\\r3', '工单\n1\t2\n3'],
    ['\\"1\\"\\/\\\\\\\'', '"1"/\\\''],
    ['\\q\\u12', '\\q\\u12'],
  ])('%j is %j', (text, seen) => expect(shown(text)).toBe(seen))

  it('is read whole up to its longest, and cut before a word behind that', () => {
    const whole = `${'文'.repeat(LONGEST_TEXT - 8)}11111222`
    expect(decode(whole)).toEqual({ text: whole, isCut: false })
    expect(decode(`${whole}3`)).toEqual({ text: '文'.repeat(LONGEST_TEXT - 8), isCut: true })
    for (const end of ['1111 1222', '11,111', '1-1', '%E5%B', '&#65', '\\u5d', '1.5', '+1']) {
      const text = '文'.repeat(LONGEST_TEXT - end.length)
      expect(decode(`${text}${end}1`).text).toBe(text)
    }
    expect(decode('1'.repeat(LONGEST_TEXT + 1)).text).toBe('')
    expect(decode('文'.repeat(LONGEST_TEXT + 1)).text).toHaveLength(LONGEST_TEXT)
  })
})

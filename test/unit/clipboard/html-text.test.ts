import { describe, expect, it } from 'vitest'
import { htmlText } from '../../../electron/clipboard/html-text'
import { LONGEST_TEXT } from '../../../electron/domain/longest-text'

describe('htmlText', () => {
  it.each([
    ['nothing', '', ''],
    ['a picture', '<meta charset="utf-8"><img src="x.png" alt="1">', ''],
    ['plain text', '工单号 11111222', '工单号 11111222'],
    ['tags inside a word', '<b>1111</b><span style="color:red">1222</span>', '11111222'],
    ['white space', '\n <p>\n工单\n\t 11111222 </p> \n', '工单 11111222'],
    ['paragraphs', '<p>a</p><p>b</p>c<div>d<div>e</div></div>', 'a\nb\nc\nd\ne'],
    ['line breaks', 'a<br>b<BR/>c<br><br>d<br>', 'a\nb\nc\nd'],
    ['a list', '<ul><li>a<li>b</ul><h2>c</h2>d', 'a\nb\nc\nd'],
    ['entities', '&lt;1&gt; &amp;&quot;&apos;&#39;&#x5DE5;&nbsp;&ensp;2', "<1> &\"''工 2"],
    ['what is no entity', '&nope; & &#; &#xffffff; &#55296;', '&nope; & &#; \ufffd \ufffd'],
    ['entities that make tags', '&lt;td&gt;1', '<td>1'],
    ['less-than signs', '1 < 2 <3 <', '1 < 2 <3 <'],
    ['comments', 'a<!-- <td>1</td> > -->b<!--[if x]><p>2<![endif]-->c<!>d<?xml 3?>e', 'abcde'],
    ['a comment without an end', 'a<!-- 11111222', 'a'],
    ['a tag without an end', 'a<td title="11111222', 'a'],
    ['an odd end of a tag', 'a</ 1>b</1>c</>d', 'abcd'],
    ['signs in attributes', '<a title="1>2" b=\'3>4\' c=5>6</a>', '6'],
    ['a quote that is none', "<p don't>1</p>2", '1\n2'],
    [
      'styles and scripts',
      '<style>td{a:1}</style>a<SCRIPT>"<p>2"</Script >b<title>3</title>',
      'ab',
    ],
    ['a style without an end', 'a<style>11111222</styles>', 'a'],
    ['lines that were kept', '<pre>a  b\n\n c\td\n\te</pre>f  g', 'a b\nc\td\n\te\nf g'],
  ])('reads %s', (_case, html, text) => expect(htmlText(html)).toBe(text))

  it.each([
    [
      'one column',
      '<tr><td rowspan=2>一店<td>1<tr><td>2<tr><td>二店<td>3',
      '一店\t1\n\t2\n二店\t3',
    ],
    ['the middle', '<tr><td>a<td rowspan="2">b<td>c<tr><td>d<td>e', 'a\tb\tc\nd\t\te'],
    ['a block', '<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c', 'a\t\tb\n\t\tc'],
    ['all the rows', '<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d', 'a\tb\n\tc\n\td'],
    ['the last cell', '<tr><td>a<td rowspan=2>b<tr><td>c<tr><td>d', 'a\tb\nc\nd'],
    ['rows without a begin', '<tr><td rowspan=2>a<td>b</tr><td>c<tr><td>d', 'a\tb\n\tc\nd'],
    ['no other table', '<tr><td rowspan=2>a<td><table><tr><td>x</table><tr><td>b', 'a\t\nx\n\tb'],
  ])('keeps columns apart under a cell that reaches over rows: %s', (_case, rows, text) => {
    expect(htmlText(`<table>${rows}</table>`)).toBe(text)
  })

  it('keeps the columns of a table apart, however it is written', () => {
    const text = '门店\t工单号\t电话\n一店\t11111222\t'
    const rows = [
      ['门店', '工单号', '电话'],
      ['一店', '11111222', ''],
    ]
    const table = (cell: (content: string) => string, row: (cells: string) => string) =>
      `<table>${rows.map((cells) => row(cells.map(cell).join(''))).join('')}</table>`
    // A spreadsheet, a page with white space, a word processor, and somebody who leaves out the ends.
    const written = [
      table(
        (content) => `<td>${content}</td>`,
        (cells) => `<tr>${cells}</tr>`,
      ),
      table(
        (content) => `\n    <td align="left"> ${content}\n</td>\n`,
        (cells) => `\n  <tbody><tr>\n${cells}</tr>\n</tbody>`,
      ),
      table(
        (content) => `<td><p><span>${content}<o:p></o:p></span></p></td>`,
        (cells) => `<tr>${cells}</tr>`,
      ),
      table(
        (content) => `<th>${content}`,
        (cells) => `<tr>${cells}`,
      ),
    ]
    expect(written.map(htmlText)).toEqual(written.map(() => text))
  })

  it.each([
    ['lines in a cell', '<tr><td>a<br>b</td><td>c</td></tr>', 'a\nb\tc'],
    ['a cell over two columns', '<tr><td colspan="2">a</td><td>b</td></tr>', 'a\t\tb'],
    ['a cell over a thousand', '<tr><td colspan=999>a<td>b</tr>', `a${'\t'.repeat(20)}b`],
    ['text around it', 'a<table><tr><td>b</td></tr></table>c', 'a\nb\nc'],
    ['a caption', '<table><caption>a</caption><tr><td>b<td>c</table>', 'a\nb\tc'],
    [
      'a table in a cell',
      '<table><tr><td><table><tr><td>a<td>b</table></td><td>c</td></tr></table>d',
      'a\tb\n\tc\nd',
    ],
    ['an empty cell', '<tr><td>&nbsp;</td><td>a</td></tr>', '\ta'],
    ['no rows', '<td>a</td><td>b</td>', 'a\tb'],
  ])('of tables reads %s', (_case, html, text) => expect(htmlText(html)).toBe(text))

  it('ends where nobody reads on, and the reader sees that it was cut', () => {
    const text = htmlText('<td>12345678</td>'.repeat(100_000))
    expect(text.length).toBeGreaterThan(LONGEST_TEXT)
    expect(text.length).toBeLessThan(LONGEST_TEXT + 100)
  })

  it('a single text that is too long is too long after it', () => {
    expect(htmlText('1'.repeat(100_000)).length).toBeGreaterThan(LONGEST_TEXT)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../electron/top/read-answer'

const ROOT = 'tmall_servicecenter_workcard_virtualphone_bind_response'
const read = (text: string) => readAnswer(new TextEncoder().encode(text))
const bound = {
  kind: 'result',
  success: true,
  resultData: '17788889898',
  msgCode: null,
  msgInfo: null,
  requestId: '8dq4hgskf7vq',
}
const invalidSession = {
  kind: 'error',
  code: '27',
  msg: 'Invalid session',
  subCode: 'invalid-sessionkey',
  subMsg: 'SessionKey非法',
  requestId: 'saelco6piee9',
}
const CONTROLS = `a${Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('')}b`
const errorXml =
  '<error_response><code>27</code><msg>Invalid session</msg><sub_code>invalid-sessionkey</sub_code>' +
  '<sub_msg>SessionKey非法</sub_msg><request_id>saelco6piee9</request_id></error_response>'

describe('readAnswer', () => {
  it.each([
    [
      'method root',
      `{"${ROOT}":{"result":{"result_data":"17788889898","success":true},"request_id":"8dq4hgskf7vq"}}`,
    ],
    [
      'simplified',
      '{"result":{"result_data":"17788889898","success":true},"request_id":"8dq4hgskf7vq"}',
    ],
    [
      'success as text',
      '{"result":{"result_data":"17788889898","success":"true"},"request_id":"8dq4hgskf7vq"}',
    ],
    [
      'number as number',
      '{"result":{"result_data":17788889898,"success":true},"request_id":"8dq4hgskf7vq"}',
    ],
    [
      'byte order mark',
      '\ufeff{"result":{"result_data":"17788889898","success":true},"request_id":"8dq4hgskf7vq"}',
    ],
    [
      'white space around',
      ' \r\n {"result":{"result_data":"17788889898","success":true},"request_id":"8dq4hgskf7vq"}\n',
    ],
    [
      'XML',
      `<?xml version="1.0" encoding="utf-8" ?><${ROOT}><result><result_data>17788889898</result_data><success>true</success></result><request_id>8dq4hgskf7vq</request_id></${ROOT}><!--host-->`,
    ],
    [
      'XML, printed and with empty elements',
      `<${ROOT}>\n  <result>\n    <result_data>\n17788889898\n</result_data>\n    <success>true</success><msg_code/><msg_info></msg_info>\n  </result>\n<request_id>8dq4hgskf7vq</request_id></${ROOT}>\n`,
    ],
  ])('reads a number: %s', async (_name, text) => {
    expect(await read(text)).toEqual(bound)
  })

  it.each([
    [
      'JSON',
      '{"error_response":{"code":27,"msg":"Invalid session","sub_code":"invalid-sessionkey","sub_msg":"SessionKey非法","request_id":"saelco6piee9"}}',
    ],
    [
      'code as text',
      '{"error_response":{"code":"27","msg":"Invalid session","sub_code":"invalid-sessionkey","sub_msg":"SessionKey非法","request_id":"saelco6piee9"}}',
    ],
    ['XML', `<?xml version="1.0" encoding="utf-8" ?>\n${errorXml}<!--top011-->`],
    ['XML with references', errorXml.replace('非法', '&#38750;&#x6cd5;')],
    ['XML with CDATA', errorXml.replace('SessionKey非法', '<![CDATA[SessionKey非法]]>')],
  ])('reads an error: %s', async (_name, text) => {
    expect(await read(text)).toEqual(invalidSession)
  })

  it('leaves what the platform did not say empty', async () => {
    expect(
      await read('{"error_response":{"code":27,"msg":"Invalid session","sub_msg":""}}'),
    ).toEqual({
      kind: 'error',
      code: '27',
      msg: 'Invalid session',
      subCode: null,
      subMsg: null,
      requestId: null,
    })
  })

  it('reads a refusal', async () => {
    const text = `{"${ROOT}":{"result":{"success":false,"msg_code":5100,"msg_info":"服务单失效 <b>&amp;"}}}`
    expect(await read(text)).toEqual({
      kind: 'result',
      success: false,
      resultData: null,
      msgCode: '5100',
      msgInfo: '服务单失效 <b>&amp;',
      requestId: null,
    })
  })

  it.each(['700101234567890123', '9223372036854775807'])('loses no digit of %s', async (digits) => {
    expect(await read(`{"result":{"result_data":${digits},"success":true}}`)).toMatchObject({
      resultData: digits,
    })
  })

  it('decodes the standard XML references', async () => {
    const text = errorXml.replace('SessionKey非法', 'a &lt;b&gt; &amp;amp; &quot;c&quot;')
    expect(await read(text)).toMatchObject({ subMsg: 'a <b> &amp; "c"' })
  })

  it.each([
    ['a raw line break', 'a\r\nb', 'a\r\nb'],
    ['a raw tab', 'a\tb', 'a\tb'],
    ['every raw control character', CONTROLS, CONTROLS],
    ['DEL and the separators of lines', 'a\u007f\u2028\u2029\u0085b', 'a\u007f\u2028\u2029\u0085b'],
    ['an apostrophe escaped as in JavaScript', String.raw`it\'s`, "it's"],
    ['a character escaped by its code', String.raw`\x41\x0a`, 'A\n'],
    ['a path', String.raw`D:\work\job.log`, String.raw`D:\work` + String.raw`\job.log`],
    ['half a Unicode escape', String.raw`\u12 \u{41} \U0041`, String.raw`\u12 \u{41} \U0041`],
    ['a line continued', 'a\\\nb', 'a\\\nb'],
    [
      'right escapes beside a wrong one',
      String.raw`\q\"\\\/\b\f\n\r\t\u4e2d`,
      '\\q"\\/\b\f\n\r\t中',
    ],
    ['an escaped backslash before a quote', String.raw`\q\\`, '\\q\\'],
  ])('keeps the number of an answer with %s in a message', async (_name, written, msgInfo) => {
    const text = `{"result":{"msg_info":"${written}","result_data":"17788889898","success":true}}`
    expect(await read(text)).toMatchObject({ resultData: '17788889898', msgInfo })
  })

  it('keeps the number of an answer that names something twice, as the last one says', async () => {
    const text = '{"result":{"msg_info":"a","msg_info":"b","result_data":"1","success":true}}'
    expect(await read(text)).toMatchObject({ resultData: '1', msgInfo: 'b' })
  })

  it.each([
    ['a bare ampersand', 'AT&T & 100&%', 'AT&T & 100&%'],
    ['one beside references', '&lt;&#20013;&amp;& b', '<中&& b'],
    ['raw control characters', 'a\u0001\u001bb', 'a\u0001\u001bb'],
  ])('keeps the number of an XML answer with %s in a message', async (_name, written, msgInfo) => {
    const result = `<msg_info>${written}</msg_info><result_data>17788889898</result_data><success>true</success>`
    expect(await read(`<${ROOT}><result>${result}</result></${ROOT}>`)).toMatchObject({
      resultData: '17788889898',
      msgInfo,
    })
  })

  it('reads valid JSON as it was meant', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (msg) => {
        const sent = { msg, code: '1' }
        // The second text has to be mended first; every other string in it must stay the same.
        const text = JSON.stringify({ error_response: sent })
        const mended = `${text.slice(0, -1)},"x":"\\'"}`
        const meant = msg.trim() === '' ? null : msg
        expect(await read(text)).toMatchObject({ msg: meant })
        expect(await read(mended)).toMatchObject({ msg: meant })
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['text', 'OK'],
    ['an HTML page', '<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>'],
    ['well-formed HTML without a type', '<html><body><h1>502</h1></body></html>'],
    ['JSON cut short', `{"${ROOT}":{"result":{"result_data":"1778`],
    [
      'JSON cut short that needs mending',
      `{"result":{"success":true,"msg_info":"\n","result_data":"1778`,
    ],
    ['JSON cut short in an escape', '{"result":{"success":true,"result_data":"1778\\'],
    ['a wrong escape outside of texts', '{"result":{"success":true,\\"result_data":"1778"}}'],
    [
      'a control character outside of texts',
      '{"result":{"success":true,\u0001"result_data":"1778"}}',
    ],
    [
      'XML cut short',
      `<${ROOT}><result><result_data>17788889898</result_data><success>true</success>`,
    ],
    ['XML with a reserved name', `<${ROOT}><__proto__>1</__proto__></${ROOT}>`],
    ['two XML roots', `${errorXml}${errorXml}`],
    ['other JSON', '{"message":"hello"}'],
    ['an array', '[{"error_response":{}}]'],
    ['a result without success', '{"result":{"result_data":"17788889898"}}'],
    ['success that is neither', '{"result":{"result_data":"17788889898","success":1}}'],
    [
      'another method’s answer',
      '{"user_get_response":{"result":{"result_data":"1","success":true}}}',
    ],
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${errorXml.replace('非法', '&b;')}`,
    ],
    ['a document type inside', errorXml.replace('<msg>', '<!DOCTYPE x [<!ENTITY a "b">]><msg>')],
    ['nesting without end', '{"a":'.repeat(200_000)],
  ])('does not take %s for an answer', async (_name, text) => {
    expect(await read(text)).toBeNull()
  })

  it('gives no number for one that is not text', async () => {
    const text = '{"result":{"result_data":{"a":1},"success":true}}'
    expect(await read(text)).toMatchObject({ resultData: null })
  })

  it('survives any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await readAnswer(bytes)
        await readAnswer(Uint8Array.of(0x3c, ...bytes))
        await readAnswer(Uint8Array.of(0x7b, ...bytes))
      }),
    )
  })

  it('survives any JSON in any place of an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (a, b) => {
        for (const tree of [
          a,
          { error_response: a },
          { [ROOT]: a },
          { [ROOT]: { result: a, request_id: b } },
          { result: { result_data: a, success: b, msg_code: a }, request_id: a },
          { error_response: { code: a, sub_code: b } },
        ]) {
          const answer = await read(JSON.stringify(tree))
          expect(answer === null || typeof answer.kind === 'string').toBe(true)
        }
      }),
    )
  })

  it('survives any markup', async () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '__proto__',
      '&',
      ';',
      '#',
      '"',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      ' ',
      '<error_response>',
      '</error_response>',
      '<code>',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await read(`<error_response>${pieces.join('')}`)
        await read(`<error_response>${pieces.join('')}</error_response>`)
      }),
    )
  })
})

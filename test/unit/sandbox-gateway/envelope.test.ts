import { describe, expect, it } from 'vitest'
import { render, shapeOf } from '../../../electron/sandbox-gateway/envelope'

const JSON_SHAPE = { format: 'json', simplify: false } as const
const XML_SHAPE = { format: 'xml', simplify: false } as const
const ok = { result: { result_data: '17788889898', success: true } }
const failed = { error_response: { code: 27, msg: 'a<b&"c"', sub_msg: 'SessionKey非法' } }
const text = (...args: Parameters<typeof render>) => render(...args).text

describe('render', () => {
  it('writes JSON', () => {
    expect(text(ok, JSON_SHAPE, 'r')).toBe(
      '{"tmall_servicecenter_workcard_virtualphone_bind_response":{"result":{"result_data":"17788889898","success":true},"request_id":"r"}}',
    )
    expect(text(failed, JSON_SHAPE, 'r')).toBe(
      '{"error_response":{"code":27,"msg":"a<b&\\"c\\"","sub_msg":"SessionKey非法","request_id":"r"}}',
    )
  })

  it('drops the root of a simplified success but not of an error', () => {
    const simplify = { format: 'json', simplify: true } as const
    expect(text(ok, simplify, 'r')).toBe(
      '{"result":{"result_data":"17788889898","success":true},"request_id":"r"}',
    )
    expect(text(failed, simplify, 'r')).toContain('{"error_response":{')
  })

  it('writes XML, escaped and never simplified', () => {
    expect(text(ok, { format: 'xml', simplify: true }, 'r')).toBe(
      '<?xml version="1.0" encoding="utf-8" ?><tmall_servicecenter_workcard_virtualphone_bind_response><result><result_data>17788889898</result_data><success>true</success></result><request_id>r</request_id></tmall_servicecenter_workcard_virtualphone_bind_response>',
    )
    expect(text(failed, XML_SHAPE, 'r')).toBe(
      '<?xml version="1.0" encoding="utf-8" ?><error_response><code>27</code><msg>a&lt;b&amp;&quot;c&quot;</msg><sub_msg>SessionKey非法</sub_msg><request_id>r</request_id></error_response>',
    )
  })

  it('names the content type', () => {
    expect(render(ok, JSON_SHAPE, 'r').contentType).toBe('application/json;charset=UTF-8')
    expect(render(ok, XML_SHAPE, 'r').contentType).toBe('text/xml;charset=UTF-8')
  })
})

describe('shapeOf', () => {
  it('falls back to XML, not simplified', () => {
    expect(shapeOf(new Map())).toEqual(XML_SHAPE)
    expect(shapeOf(new Map([['format', 'yaml']]))).toEqual(XML_SHAPE)
    expect(
      shapeOf(
        new Map([
          ['format', 'json'],
          ['simplify', 'true'],
        ]),
      ),
    ).toEqual({ format: 'json', simplify: true })
  })
})

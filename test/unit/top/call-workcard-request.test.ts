import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'
import { workcardRequest } from '../../../electron/top/call'

const id = (text: string) => z.parse(workcardIdSchema, text)

describe('workcardRequest', () => {
  it('has request_source even when it is empty', () => {
    const text = workcardRequest({
      realTpNick: '',
      serviceStoreCode: '',
      workcardId: id('11111222'),
    })
    expect(text).toBe('{"request_source":{},"workcard_id":11111222}')
  })

  it('has only the members that are filled in', () => {
    expect(
      workcardRequest({ realTpNick: '天猫服务商XXX', serviceStoreCode: '', workcardId: id('1') }),
    ).toBe('{"request_source":{"real_tp_nick":"天猫服务商XXX"},"workcard_id":1}')
    expect(
      workcardRequest({ realTpNick: '', serviceStoreCode: 'FWS1122', workcardId: id('1') }),
    ).toBe('{"request_source":{"service_store_code":"FWS1122"},"workcard_id":1}')
  })

  it.each(['9007199254740993', '9223372036854775807'])('keeps every digit of %s', (digits) => {
    const text = workcardRequest({ realTpNick: '', serviceStoreCode: '', workcardId: id(digits) })
    expect(text).toContain(`"workcard_id":${digits}}`)
  })

  it('is JSON that gives the account back, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (realTpNick) => {
        const text = workcardRequest({ realTpNick, serviceStoreCode: '', workcardId: id('42') })
        expect(JSON.parse(text)).toEqual({
          request_source: { real_tp_nick: realTpNick },
          workcard_id: 42,
        })
      }),
    )
  })
})

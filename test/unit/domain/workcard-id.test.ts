import { describe, expect, it } from 'vitest'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'

describe('workcardIdSchema', () => {
  it.each(['1', '11111222', '9007199254740993', '9223372036854775807'])('accepts %s', (id) => {
    expect(workcardIdSchema.safeParse(id)).toEqual({ success: true, data: id })
  })

  it.each([
    '',
    '0',
    '01',
    '-1',
    '+1',
    '1.5',
    '1e3',
    '0x1',
    ' 1',
    '1 ',
    '１',
    '9223372036854775808',
    'a',
    1,
    null,
  ])('refuses %j without throwing', (id) =>
    expect(workcardIdSchema.safeParse(id).success).toBe(false),
  )
})

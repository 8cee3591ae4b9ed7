import { describe, expect, it } from 'vitest'
import {
  banError,
  invalidArgument,
  PLATFORM_ERRORS,
} from '../../../electron/sandbox-gateway/platform-error'

describe('the platform’s errors', () => {
  it('stand under their own code', () => {
    for (const [key, error] of Object.entries(PLATFORM_ERRORS)) expect(String(error.code)).toBe(key)
  })

  it('repeat the API page’s example word for word', () => {
    expect(PLATFORM_ERRORS[50]).toEqual({
      code: 50,
      msg: 'Remote service error',
      sub_code: 'isv.invalid-parameter',
      sub_msg: '非法参数',
    })
  })

  it('name ban and argument', () => {
    expect(banError(71)).toEqual({
      code: 7,
      msg: 'App Call Limited',
      sub_code: 'accesscontrol.limited-by-app-access-count',
      sub_msg: 'This ban will last for 71 more seconds',
    })
    expect(invalidArgument('workcard_id', 'x')).toMatchObject({
      code: 41,
      sub_code: 'isv.invalid-parameter:workcard_id',
    })
  })
})

import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { failure } from '../../../electron/domain/failure'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'
import {
  errorAsJson,
  errorAsText,
  foundAsJson,
  foundAsText,
} from '../../../electron/terminal/report'
import { textsOf } from '../../support/texts'

const HOSTILE = '1778\n; rm -rf ~\u001b[2J\u009b\u202e'
const ESCAPED = String.raw`1778\u000a; rm -rf ~\u001b[2J\u009b\u202e`
const id = (text: string) => z.parse(workcardIdSchema, text)
const found = (form: 'mobile' | 'mobile-extension' | 'unknown', raw: string) => ({
  workcardId: id('11111222'),
  number: {
    raw,
    form,
    main: form === 'unknown' ? raw : '17788889898',
    extension: form === 'mobile-extension' ? '1234' : null,
    dialable: form === 'unknown' ? null : '17788889898',
  },
  requestId: HOSTILE,
  elapsedMs: 5,
})
const failed = failure('business', {
  cause: 'named-parameter-missing',
  params: { parameter: HOSTILE },
  platformMessage: HOSTILE,
  subCode: HOSTILE,
  requestId: HOSTILE,
})

describe('for people', () => {
  it('the number is alone on the first line', () => {
    expect(foundAsText(found('mobile', '17788889898 '), 'zh')).toBe('17788889898')
    expect(foundAsText(found('mobile-extension', '17788889898-1234'), 'en')).toBe(
      '17788889898\nextension 1234: dial the main number, after the prompt key 1234#',
    )
  })

  it('a number of no known form is escaped and cut', () => {
    expect(foundAsText(found('unknown', HOSTILE), 'zh')).toBe(ESCAPED)
    expect(foundAsText(found('unknown', '9'.repeat(1_000_000)), 'zh').length).toBeLessThan(600)
  })

  it('nothing of a failure that the gateway sent reaches the terminal as it is', () => {
    expect(errorAsText(failed, 'zh').split('\n')).toEqual([
      `请求缺少参数 ${ESCAPED}。`,
      textsOf(failed).nextStep.zh,
      `> ${ESCAPED}`,
      `[business · ${ESCAPED} · ${ESCAPED}]`,
    ])
  })

  it('candidates stand on lines of their own', () => {
    const error = failure('ambiguous-id', { candidates: [id('11111222'), id('11111223')] })
    expect(errorAsText(error, 'en').split('\n')).toEqual([
      textsOf(error).message.en,
      'Run this again with --exact and one of these IDs.',
      '  11111222',
      '  11111223',
      '[ambiguous-id]',
    ])
  })
})

describe('for programs', () => {
  it('a number keeps what the gateway sent, in one line of plain characters', () => {
    const line = foundAsJson(found('unknown', HOSTILE))
    expect(line).toContain(String.raw`1778\n; rm -rf ~\u001b[2J\u009b\u202e`)
    expect(JSON.parse(line)).toEqual({ ok: true, ...found('unknown', HOSTILE) })
  })

  it('a failure too', () => {
    const line = errorAsJson(failed, 'zh')
    const { params: _, ...told } = failed
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(JSON.parse(line)).toEqual({
      ok: false,
      error: {
        ...told,
        message: textsOf(failed).message.zh,
        nextStep: textsOf(failed).nextStep.zh,
      },
    })
  })

  it('candidates are texts', () => {
    const error = failure('ambiguous-id', { candidates: [id('9007199254740993')] })
    expect(JSON.parse(errorAsJson(error, 'zh'))).toMatchObject({
      error: {
        kind: 'ambiguous-id',
        candidates: ['9007199254740993'],
        nextStep: textsOf(error).nextStep.zh,
      },
    })
    const two = failure('ambiguous-id', { candidates: [id('1'), id('2')] })
    expect(JSON.parse(errorAsJson(two, 'zh'))).toMatchObject({
      error: { candidates: ['1', '2'], nextStep: '请用 --exact 和其中一个工单号再运行一次。' },
    })
  })
})

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

/** In the afternoon of the last day but one of a year, by this computer's clock. */
const NOW = new Date(2026, 11, 30, 15, 0, 0).getTime()
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
    expect(errorAsText(failed, 'zh', NOW).split('\n')).toEqual([
      `请求缺少参数 ${ESCAPED}。`,
      textsOf(failed).nextStep.zh,
      `> ${ESCAPED}`,
      `[business · ${ESCAPED} · ${ESCAPED}]`,
    ])
  })

  it.each([
    [new Date(2026, 11, 30, 15, 4, 0), '15:04 后可以再取号。', 'Possible again after 15:04.'],
    [new Date(2026, 11, 30, 15, 4, 1), '15:05 后可以再取号。', 'Possible again after 15:05.'],
    [
      new Date(2026, 11, 30, 23, 59, 1),
      '明天 00:00 后可以再取号。',
      'Possible again after 00:00 tomorrow.',
    ],
    [
      new Date(2026, 11, 31, 9, 5),
      '明天 09:05 后可以再取号。',
      'Possible again after 09:05 tomorrow.',
    ],
    [
      new Date(2027, 0, 1, 9, 5),
      '1月1日 09:05 后可以再取号。',
      'Possible again after 09:05 on 1/1.',
    ],
  ])('a ban that ends at %s says when', (end, zh, en) => {
    const error = failure('throttled', { retryAt: end.getTime() })
    const { message, nextStep } = textsOf(error)
    const reference = '[throttled]'
    expect(errorAsText(error, 'zh', NOW).split('\n')).toEqual([
      ...[message.zh, nextStep.zh, zh, reference],
    ])
    expect(errorAsText(error, 'en', NOW).split('\n')).toEqual([
      ...[message.en, nextStep.en, en, reference],
    ])
  })

  it('a ban without an end says nothing of a time', () => {
    const error = failure('throttled', { retryAt: null })
    expect(errorAsText(error, 'zh', NOW).split('\n')).toHaveLength(3)
  })

  it('candidates stand on lines of their own', () => {
    const error = failure('ambiguous-id', { candidates: [id('11111222'), id('11111223')] })
    expect(errorAsText(error, 'en', NOW).split('\n')).toEqual([
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

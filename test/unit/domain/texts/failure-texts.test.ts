import { describe, expect, it } from 'vitest'
import { FAILURE_KINDS, type FailureKind } from '../../../../electron/domain/failure-kinds'
import { FAILURE_CAUSES, failureText } from '../../../../electron/domain/texts/failure-texts'

const KINDS = Object.keys(FAILURE_KINDS) as FailureKind[]
const params = { parameter: 'x', problems: '缺少 appKey。', store: 'x', workcardId: '1' }
const EN_PARAMS = { ...params, problems: 'The appKey is missing.' }
const SAID = [
  ...KINDS.map((kind) => ({ kind, cause: null })),
  ...FAILURE_CAUSES.map((cause) => ({ kind: 'remote' as const, cause })),
]

describe('what is said of a failure', () => {
  it.each(SAID)('$kind $cause is a sentence and a next step in both languages', (said) => {
    const zh = failureText('zh', { ...said, params })
    const en = failureText('en', { ...said, params: EN_PARAMS })
    for (const text of [zh.message, zh.nextStep]) {
      expect(text.replace(/https?:\S+|\{\{\w+\}\}$/, '。')).toMatch(/[\u4e00-\u9fff].*[。]$/)
      // Punctuation of the language, and no space between two of its characters.
      expect(text).not.toMatch(/[\u4e00-\u9fff](?:[,;:!?]|\s[\u4e00-\u9fff])/)
    }
    for (const text of [en.message, en.nextStep]) {
      expect(text.replace(/\{\{\w+\}\}$/, '.')).toMatch(/^[A-Z].*\.$/)
      expect(text.replace('天猫服务平台', '')).not.toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('keeps the kind’s next step where only more is known of the cause', () => {
    const known = failureText('en', {
      kind: 'session-expired',
      cause: 'session-short-term',
      params,
    })
    const kind = failureText('en', { kind: 'session-expired', cause: null, params })
    expect(known.message).not.toBe(kind.message)
    expect(known.nextStep).toBe(kind.nextStep)
  })

  it('takes a parameter as it is, whatever it holds', () => {
    const strange = { parameter: '$& {{parameter}}' }
    const cause = 'named-parameter-missing'
    expect(failureText('zh', { kind: 'invalid-argument', cause, params: strange }).message).toBe(
      '请求缺少参数 $& {{parameter}}。',
    )
  })
})

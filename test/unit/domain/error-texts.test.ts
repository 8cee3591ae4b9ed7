import { describe, expect, it } from 'vitest'
import { KIND_TEXTS, lookupError } from '../../../electron/domain/error-texts'
import { ERROR_KINDS, lookupErrorSchema } from '../../../electron/domain/lookup-error'

describe('the error texts', () => {
  it.each(ERROR_KINDS)('%s has a sentence and a next step in both languages', (kind) => {
    const { message, nextStep } = KIND_TEXTS[kind]
    for (const text of [message, nextStep]) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff].*。$/)
      expect(text.zh).not.toMatch(/[\u4e00-\u9fff][,;:!?]/)
      expect(text.en).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('builds values that the contract accepts', () => {
    const facts = { candidates: [], retryAt: null, offsetMs: null } as never
    for (const kind of ERROR_KINDS) {
      expect(lookupErrorSchema.safeParse(lookupError(kind, facts)).success).toBe(true)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { otherStores, storeRemoved, unknownOwn } from '../../../electron/lookup/refusals'
import { textsOf } from '../../support/texts'
import { workcardId } from '../renderer/lookup/states'

describe('a refusal', () => {
  it.each([
    ['invalid-id', unknownOwn()],
    ['invalid-id', otherStores(DEMO_PROFILE, workcardId('11111222'))],
    ['invalid-argument', storeRemoved()],
  ] as const)(
    'is %s with a sentence and a next step of its own, in both languages',
    (kind, error) => {
      expect(error.kind).toBe(kind)
      const general = error.kind === 'invalid-id' ? '不超过 19 位' : '核对工单号'
      for (const { zh, en } of Object.values(textsOf(error))) {
        expect(zh).toMatch(/^\p{Script=Han}.+。$/u)
        expect(zh).not.toContain(general)
        expect(en).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u)
      }
    },
  )
})

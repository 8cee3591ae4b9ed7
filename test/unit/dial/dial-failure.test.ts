import { describe, expect, it } from 'vitest'
import { dialFailure } from '../../../electron/dial/dial-failure'
import type { DialPlan } from '../../../electron/dial/plan'
import { textsOf } from '../../support/texts'

const PLANS: readonly DialPlan[] = [
  { kind: 'url', url: 'tel:17788889898' },
  { kind: 'command', executable: '/opt/phone', args: [] },
  { kind: 'refused', reason: 'no-command' },
  { kind: 'refused', reason: 'not-dialable' },
]

const told = (plan: DialPlan) => textsOf(dialFailure(plan))

describe('dialFailure', () => {
  it.each(PLANS)('has a sentence and a next step of its own in both languages for %j', (plan) => {
    const { message, nextStep } = told(plan)
    expect(dialFailure(plan).kind).toBe('not-dialled')
    expect(message.zh).toMatch(/^[\u4e00-\u9fff].*拨出[。：]/)
    expect(message.en).toMatch(/^[A-Z].*dialled[.:]/)
    expect(nextStep.zh).toMatch(/^(?:请|在).*。$/)
    expect(nextStep.en).toMatch(/^[A-Z].*\.$/)
    const others = PLANS.filter((other) => other !== plan).map((other) => told(other))
    for (const other of others) {
      expect(other.message).not.toEqual(message)
      expect(other.nextStep).not.toEqual(nextStep)
    }
  })

  it('names the program that did not start', () => {
    const { message } = told({ kind: 'command', executable: '/opt/phone', args: [] })
    expect(message.zh).toContain('/opt/phone')
    expect(message.en).toContain('/opt/phone')
  })

  it('names the kind of link that no program takes, not the number', () => {
    const { message } = told({ kind: 'url', url: 'tel:17788889898' })
    expect(message.zh).toContain(' tel: ')
    expect(message.en).not.toContain('177')
  })

  it('leads to the settings when the way to dial is at fault, to the phone when the number is', () => {
    expect(told({ kind: 'refused', reason: 'no-command' }).nextStep.en).toContain('settings')
    expect(told({ kind: 'url', url: 'tel:1' }).nextStep.en).toContain('settings')
    const unknown = dialFailure({ kind: 'refused', reason: 'not-dialable' })
    expect([textsOf(unknown).nextStep.en, unknown.fixBy]).toEqual([
      'Dial it by hand as shown.',
      'agent',
    ])
  })
})

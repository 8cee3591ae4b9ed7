import { describe, expect, it } from 'vitest'
import { dialError } from '../../../electron/dial/dial-error'
import type { DialPlan } from '../../../electron/dial/plan'

const PLANS: readonly DialPlan[] = [
  { kind: 'url', url: 'tel:17788889898' },
  { kind: 'command', executable: '/opt/phone', args: [] },
  { kind: 'refused', reason: 'no-command' },
  { kind: 'refused', reason: 'not-dialable' },
]

describe('dialError', () => {
  it.each(PLANS)('has a sentence and a next step of its own in both languages for %j', (plan) => {
    const { kind, message, nextStep } = dialError(plan)
    expect(kind).toBe('invalid-argument')
    expect(message.zh).toMatch(/^[\u4e00-\u9fff].*拨出[。：]/)
    expect(message.en).toMatch(/^[A-Z].*dialled[.:]/)
    expect(nextStep.zh).toMatch(/^(?:请|在).*。$/)
    expect(nextStep.en).toMatch(/^[A-Z].*\.$/)
    const others = PLANS.filter((other) => other !== plan).map((other) => dialError(other))
    for (const other of others) {
      expect(other.message).not.toEqual(message)
      expect(other.nextStep).not.toEqual(nextStep)
    }
  })

  it('names the program that did not start', () => {
    const { message } = dialError({ kind: 'command', executable: '/opt/phone', args: [] })
    expect(message.zh).toContain('/opt/phone')
    expect(message.en).toContain('/opt/phone')
  })

  it('names the kind of link that no program takes, not the number', () => {
    const { message } = dialError({ kind: 'url', url: 'tel:17788889898' })
    expect(message.zh).toContain(' tel: ')
    expect(message.en).not.toContain('177')
  })

  it('leads to the settings when the way to dial is at fault, to the phone when the number is', () => {
    expect(dialError({ kind: 'refused', reason: 'no-command' }).nextStep.en).toContain('settings')
    expect(dialError({ kind: 'url', url: 'tel:1' }).nextStep.en).toContain('settings')
    const unknown = dialError({ kind: 'refused', reason: 'not-dialable' })
    expect([unknown.nextStep.en, unknown.fixBy]).toEqual(['Dial it by hand as shown.', 'agent'])
  })
})

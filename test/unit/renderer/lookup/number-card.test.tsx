import { fireEvent, render } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { LookupState } from '../../../../electron/contract/lookup-state'
import { DEFAULT_SETTINGS } from '../../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../../electron/domain/profile'
import { parseVirtualNumber } from '../../../../electron/lookup/number-form'
import { NumberCard } from '../../../../renderer/lookup/number-card'
import { onBridge } from '../../../support/page/on-bridge'
import { found } from './states'

type Shown = Extract<LookupState, { phase: 'number' }>
const DIALLING = { dial: vi.fn(), problem: null }

function show(raw: string, changes: Partial<Shown> = {}, settings = DEFAULT_SETTINGS) {
  const state = { ...(found(1, '11111222') as Shown), number: parseVirtualNumber(raw), ...changes }
  const { container } = render(<NumberCard state={state} settings={settings} dialling={DIALLING} />)
  return {
    text: container.textContent,
    buttons: [...container.querySelectorAll<HTMLButtonElement>('.row button')],
    has: (selector: string) => container.querySelector(selector) !== null,
  }
}

describe('the card of a number', () => {
  it.each([
    ['17788889898', 4],
    ['17788889898-1234', 5],
    ['700101234567890', 4],
    // Not dialled, and no code for the handset: copied and obtained anew only.
    ['95187 转人工 请说“洗护”', 2],
  ])('%s has %i buttons, one of them solid', (raw, count) => {
    const { buttons } = show(raw)
    expect(buttons).toHaveLength(count)
    expect(buttons.filter(({ className }) => /primary/.test(className))).toHaveLength(1)
  })

  it('copies the number, or with its extension', () => {
    const copy = onBridge('lookup.copy')
    const [, number, withExtension] = show('17788889898-1234').buttons
    fireEvent.click(number as Element)
    fireEvent.click(withExtension as Element)
    expect(copy.mock.calls).toEqual([['number'], ['with-extension']])
  })

  it.each([
    ['number', '复制号码'],
    ['with-extension', '复制含分机'],
  ] as const)('marks the button whose copy is in the clipboard: %s', (copied, name) => {
    const { buttons } = show('17788889898-1234', { copied })
    const marked = buttons.filter(({ className }) => /done/.test(className))
    expect(marked.map((button) => button.getAttribute('aria-label'))).toEqual([name])
  })

  it('names the caller number of the store that gave a 700 number', () => {
    const profiles = [{ ...DEMO_PROFILE, callerNumber: '057188888888' }]
    const settings = { ...DEFAULT_SETTINGS, profiles }
    expect(show('700101234567890', {}, settings).text).toContain('057188888888')
    expect(show('700101234567890', { profileId: 'gone' }, settings).text).not.toContain('05718')
    expect(show('17788889898', {}, settings).text).not.toContain('05718')
  })

  it('says whether it is an earlier one, unchanged, copied or not copied', () => {
    const marks = (changes: Partial<Shown>) => {
      const { has } = show('17788889898', changes)
      return [has('.earlier'), has('.copied'), has('.copy-line.warning')]
    }
    expect(marks({})).toEqual([false, false, false])
    expect(marks({ earlier: true })).toEqual([true, false, false])
    expect(marks({ unchanged: true })).toEqual([true, false, false])
    expect(marks({ copied: 'number' })).toEqual([false, true, false])
    expect(marks({ copied: 'failed' })).toEqual([false, false, true])
    expect(marks({ copied: 'cleared' })).toEqual([false, false, false])
  })

  it('has no ring where no validity is estimated', () => {
    expect(show('17788889898').has('svg')).toBe(true)
    const settings = { ...DEFAULT_SETTINGS, estimatedExpiryMinutes: 0 }
    expect(show('17788889898', {}, settings).has('svg')).toBe(false)
  })
})

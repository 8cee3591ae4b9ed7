import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { parseVirtualNumber } from '../../../../electron/lookup/number-form'
import { Announcer } from '../../../../renderer/lookup/announcer'
import { empty, found } from './states'

const region = () => document.querySelector('[aria-live=assertive]')
const shown = (raw: string) => ({
  ...found(1, '11111222'),
  ...{ phase: 'number' as const, number: parseVirtualNumber(raw) },
})

it('stays in the page while there is nothing to say', () => {
  const { rerender } = render(<Announcer state={empty(1)} />)
  const before = region()
  expect(before?.textContent).toBe('')
  rerender(<Announcer state={found(2, '11111222')} />)
  expect(region()).toBe(before)
})

it('speaks digit by digit, the extension too', () => {
  render(<Announcer state={shown('17788889898-1234') as ReturnType<typeof found>} />)
  const text = region()?.textContent ?? ''
  expect(text).toContain('1 7 7')
  expect(text).toContain('1 2 3 4')
  expect(text).not.toMatch(/\d{2}/)
  expect(screen.queryByText('17788889898')).toBeNull()
})

it('leaves a form that is not known as it is', () => {
  render(<Announcer state={shown('95187 转人工') as ReturnType<typeof found>} />)
  expect(region()?.textContent).toBe('95187 转人工')
})

import { render } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { selectedNumber } from '../../../../renderer/lookup/selected-number'

beforeEach(() => {
  render(
    <>
      <p id="before">before</p>
      <p data-number="17788889898" id="number">
        17788889898
      </p>
      <p data-extension="1234" id="extension">
        分机 1234
      </p>
      <p id="after">after</p>
    </>,
  )
})

/** From a character of one text to a character of another. */
function select(from: string, start: number, to: string, end: number) {
  const text = (id: string) => document.getElementById(id)?.firstChild as Text
  window.getSelection()?.setBaseAndExtent(text(from), start, text(to), end)
}

it.each([
  ['nothing of it', ['before', 0, 'before', 3], null],
  ['a part', ['number', 3, 'number', 7], { part: '8888', isWhole: false, extension: null }],
  ['all', ['number', 0, 'number', 11], { part: '17788889898', isWhole: true, extension: null }],
  [
    'all with what is around',
    ['before', 2, 'after', 1],
    { part: '17788889898', isWhole: true, extension: '1234' },
  ],
  [
    'some of the extension’s line',
    ['extension', 1, 'extension', 5],
    { part: '', isWhole: false, extension: '1234' },
  ],
  [
    'the end and the extension',
    ['number', 7, 'extension', 4],
    { part: '9898', isWhole: false, extension: '1234' },
  ],
] as const)('tells %s', (_name, [from, start, to, end], expected) => {
  select(from, start, to, end)
  expect(selectedNumber()).toEqual(expected)
})

it('is null without a selection', () => {
  window.getSelection()?.removeAllRanges()
  expect(selectedNumber()).toBeNull()
})

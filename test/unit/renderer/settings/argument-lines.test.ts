import { expect, it } from 'vitest'
import { argumentLines } from '../../../../renderer/settings/argument-lines'

it('takes one argument a line as it is and leaves blank lines out', () => {
  expect(argumentLines('--call\r\n\n {number} x \n  \n')).toEqual(['--call', ' {number} x '])
  expect(argumentLines('')).toEqual([])
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ELSEWHERE } from '../../support/faults/elsewhere'
import { FAULTS } from '../../support/faults/matrix'
import { withMatrix } from '../../support/faults/table'

it('the fault matrix in the documentation is the one that is tested (npm run faults)', () => {
  const page = readFileSync('docs/testing.md', 'utf8')
  expect(withMatrix(page) === page).toBe(true)
})

it('every fault has a name of its own, and over both transports there are 120 at least', () => {
  const ids = [...FAULTS, ...ELSEWHERE].map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  expect(FAULTS.filter(({ only }) => only === undefined).length).toBeGreaterThanOrEqual(120)
})

it.each(ELSEWHERE)('the test that the matrix names for $id exists', ({ file, test }) => {
  expect(readFileSync(`test/${file}`, 'utf8')).toContain(`'${test}'`)
})

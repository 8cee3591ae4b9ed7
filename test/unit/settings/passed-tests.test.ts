import { expect, it } from 'vitest'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { passedTests } from '../../../electron/settings/passed-tests'

const STORE: Profile = { ...DEMO_PROFILE, id: 'own', gateway: 'production' }

it('knows a store that works', () => {
  const passed = passedTests()
  expect(passed.isAnyOf([DEMO_PROFILE, STORE])).toBe(false)
  passed.tested(STORE, true)
  expect(passed.isAnyOf([DEMO_PROFILE, STORE])).toBe(true)
  expect(passed.isAnyOf([DEMO_PROFILE])).toBe(false)
})

it.each([
  ['its last test failed', (passed: ReturnType<typeof passedTests>) => passed.tested(STORE, false)],
  ['its keys are others', (passed: ReturnType<typeof passedTests>) => passed.forget('own')],
])('forgets one when %s', (_why, change) => {
  const passed = passedTests()
  passed.tested(STORE, true)
  change(passed)
  expect(passed.isAnyOf([STORE])).toBe(false)
})

it('a store that calls another gateway by now has passed nothing, nor has the demo', () => {
  const passed = passedTests()
  passed.tested(STORE, true)
  passed.tested(DEMO_PROFILE, true)
  expect(passed.isAnyOf([{ ...STORE, gateway: 'overseas' }, DEMO_PROFILE])).toBe(false)
})

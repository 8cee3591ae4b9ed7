import { expect, it } from 'vitest'
import { DEMO_ONLY_SWITCH, isDemoOnly } from '../../../electron/startup/demo-only'

it('the start script’s argument leaves a checkout the demo store alone', () => {
  expect(isDemoOnly(['electron', '.', DEMO_ONLY_SWITCH], false)).toBe(true)
  expect(isDemoOnly(['electron', '.', '--hidden'], false)).toBe(false)
  expect(isDemoOnly(['electron', '.', `${DEMO_ONLY_SWITCH}=no`], false)).toBe(false)
})

it('an installed app has its stores, whatever it is started with', () => {
  expect(isDemoOnly(['workcard-dialer', DEMO_ONLY_SWITCH], true)).toBe(false)
})

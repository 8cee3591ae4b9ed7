import { describe, expect, it } from 'vitest'
import { UNSAFE_SWITCHES, unsafeSwitch } from '../../../electron/security/unsafe-switches'

const startedWith = (...switches: string[]) => ({
  hasSwitch: (name: string) => switches.includes(name),
})

describe('an unsafe switch', () => {
  it.each(UNSAFE_SWITCHES)('is --%s', (name) => {
    expect(unsafeSwitch(startedWith('no-sandbox', name))).toBe(name)
  })

  it('is none that leaves the connections alone', () => {
    const others = ['no-sandbox', 'user-data-dir', 'host-resolver-rules', 'proxy-server', 'hidden']
    expect(unsafeSwitch(startedWith(...others))).toBeNull()
  })
})

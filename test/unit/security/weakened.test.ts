import { describe, expect, it } from 'vitest'
import { WEAKENING_SWITCHES, weakenedBy, weakenedText } from '../../../electron/security/weakened'

const startedWith = (...switches: string[]) => ({
  hasSwitch: (name: string) => switches.includes(name),
})

describe('weakenedBy', () => {
  it.each(WEAKENING_SWITCHES)('finds --%s', (name) => {
    expect(weakenedBy(startedWith('no-sandbox', name))).toBe(name)
    expect(weakenedText(name)).toContain(`启动参数 --${name} `)
    expect(weakenedText(name)).toContain(`The switch --${name} `)
  })

  it('has nothing against what leaves the connections alone', () => {
    const others = ['no-sandbox', 'user-data-dir', 'host-resolver-rules', 'proxy-server', 'hidden']
    expect(weakenedBy(startedWith(...others))).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { policyPlace } from '../../../electron/policy/place'

const start = { argv: ['app'], isPackaged: true, userId: 1000 } as const

describe('the place of the machine’s policy', () => {
  it.each([
    ['linux', '/etc/workcard-dialer/policy.json', 0],
    ['darwin', '/Library/Application Support/Workcard Dialer/policy.json', 0],
    ['win32', 'C:\\ProgramData\\Workcard Dialer\\policy.json', null],
  ] as const)('on %s is %s', (platform, file, owner) => {
    expect(policyPlace({ ...start, platform })).toMatchObject({ file, owner })
  })

  const argv = ['app', '--policy-folder=/tmp/mine']
  it('can be another one for sources that are tried', () => {
    expect(policyPlace({ ...start, platform: 'linux', argv, isPackaged: false })).toEqual({
      folder: '/tmp/mine',
      file: '/tmp/mine/policy.json',
      owner: 1000,
    })
  })
  it('is nobody’s to choose once the app is installed', () => {
    const file = '/etc/workcard-dialer/policy.json'
    expect(policyPlace({ ...start, platform: 'linux', argv })).toMatchObject({ file, owner: 0 })
  })
})

import { expect, it } from 'vitest'
import { failure } from '../../../../../electron/domain/failure'
import { culpritOf } from '../../../../../renderer/settings/stores/culprit'

it.each([
  [failure('signature', { code: 28 }), 'app-key'],
  [failure('signature', { code: 29 }), 'app-key'],
  [failure('signature', { code: 25 }), 'secret'],
  [failure('session-expired', { code: 27 }), 'session'],
  [failure('permission', { code: 11 }), 'permission'],
  [failure('clock-skew', { offsetMs: 1 }), 'clock'],
  [failure('dns'), 'network'],
  [failure('timeout'), 'network'],
  [failure('bad-response'), 'gateway'],
  [failure('invalid-argument', { code: 22 }), 'gateway'],
  [failure('no-gateway'), 'gateway'],
  [failure('invalid-argument', { code: 41 }), 'request'],
  [failure('business'), 'work-card'],
  [failure('other-gateway'), 'keychain'],
  [failure('throttled', { retryAt: null }), 'platform'],
  [failure('remote', { code: 15 }), 'platform'],
] as const)('a failed test names who is at fault: %#', (error, culprit) => {
  expect(culpritOf(error)).toBe(culprit)
})

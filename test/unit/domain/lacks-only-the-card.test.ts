import { expect, it } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { lacksOnlyTheCard } from '../../../electron/domain/lacks-only-the-card'

it.each([
  [failure('invalid-argument', { code: 40 }), true],
  [
    failure('invalid-argument', { code: 15, subCode: 'isv.missing-parameter:workcard_request' }),
    true,
  ],
  [failure('invalid-argument', { code: 41, subCode: 'isv.invalid-parameter' }), false],
  [failure('invalid-argument'), false],
  [failure('session-expired', { code: 40 }), false],
])('case %#', (error, lacks) => expect(lacksOnlyTheCard(error)).toBe(lacks))

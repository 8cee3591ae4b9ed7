import { lookupError } from '../../../../electron/contract/error-texts'
import type { LookupState } from '../../../../electron/contract/lookup-state'
import { type WorkcardId, workcardIdSchema } from '../../../../electron/contract/workcard-id'

export const workcardId = (digits: string): WorkcardId => workcardIdSchema.parse(digits)

export const EMPTY: LookupState = { phase: 'empty', text: '' }

export const lookingUp = (digits: string, startedAt = 1): LookupState => ({
  phase: 'looking-up',
  workcardId: workcardId(digits),
  startedAt,
  waitingUntil: null,
})

export const found = (digits: string, copied: 'nothing' | 'number' = 'nothing'): LookupState => ({
  phase: 'number',
  workcardId: workcardId(digits),
  number: {
    raw: '17788889898',
    form: 'mobile',
    main: '17788889898',
    extension: null,
    dialable: '17788889898',
  },
  profileId: 'demo',
  requestId: null,
  obtainedAt: 2,
  elapsedMs: 1,
  earlier: false,
  copied,
})

export const failed = (text: string, at = 2): LookupState => ({
  phase: 'error',
  text,
  at,
  error: lookupError('timeout'),
})

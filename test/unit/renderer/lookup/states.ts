import type { LookupState } from '../../../../electron/contract/lookup-state'
import { failure } from '../../../../electron/domain/failure'
import { type WorkcardId, workcardIdSchema } from '../../../../electron/domain/workcard-id'

export const workcardId = (digits: string): WorkcardId => workcardIdSchema.parse(digits)

export const empty = (turn: number, text = ''): LookupState => ({ phase: 'empty', turn, text })

export const lookingUp = (turn: number, digits: string): LookupState => ({
  phase: 'looking-up',
  turn,
  workcardId: workcardId(digits),
  startedAt: 1,
  waitingUntil: null,
  waitsFor: 'gateway',
})

export const found = (
  turn: number,
  digits: string,
  copied: 'nothing' | 'number' = 'nothing',
): LookupState => ({
  phase: 'number',
  turn,
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
  unchanged: false,
  copied,
  clearsAt: null,
})

export const failed = (turn: number, text: string): LookupState => ({
  phase: 'error',
  turn,
  text,
  at: 2,
  error: failure('timeout'),
})

import { expect, it } from 'vitest'
import type { UpdateStep } from '../../../../../electron/contract/update'
import { stepActions } from '../../../../../renderer/settings/update/step-actions'

const ASKED = { version: '0.2.0', putOff: false, waits: false }

it.each([
  [{ step: 'off' }, []],
  [{ step: 'not-here', reason: 'managed' }, []],
  [{ step: 'none', checkedAt: null }, ['update.check']],
  [{ step: 'checking' }, []],
  [{ step: 'offered', ...ASKED }, ['update.download', 'update.put-off']],
  [{ step: 'offered', ...ASKED, putOff: true }, ['update.download']],
  // Taken back by "later".
  [{ step: 'offered', ...ASKED, waits: true }, ['update.put-off']],
  [{ step: 'downloading', version: '0.2.0', percent: 7 }, []],
  [{ step: 'ready', ...ASKED }, ['update.install', 'update.put-off']],
  [{ step: 'ready', ...ASKED, putOff: true, waits: true }, ['update.put-off']],
  [{ step: 'installing', version: '0.2.0' }, []],
] as const)('%j: %j', (update: UpdateStep, channels) =>
  expect(stepActions(update).map(({ channel }) => channel)).toEqual(channels),
)

import type { UpdateStep } from '../../../electron/contract/update'

interface StepAction {
  readonly text: 'checkUpdate' | 'downloadUpdate' | 'installUpdate' | 'putOffUpdate'
  readonly channel: 'update.check' | 'update.download' | 'update.install' | 'update.put-off'
  /** The next thing to do. */
  readonly isMain: boolean
}

const CHECK: StepAction = { text: 'checkUpdate', channel: 'update.check', isMain: false }
const DOWNLOAD: StepAction = { text: 'downloadUpdate', channel: 'update.download', isMain: true }
const INSTALL: StepAction = { text: 'installUpdate', channel: 'update.install', isMain: true }
const PUT_OFF: StepAction = { text: 'putOffUpdate', channel: 'update.put-off', isMain: false }

/** What can be done at this step. What was put off once need not be put off again. */
export function stepActions(update: UpdateStep): readonly StepAction[] {
  if (update.step === 'none') return [CHECK]
  if (update.step !== 'offered' && update.step !== 'ready') return []
  const next = update.step === 'offered' ? DOWNLOAD : INSTALL
  const later = update.putOff ? [] : [PUT_OFF]
  return update.waits ? [PUT_OFF] : [next, ...later]
}

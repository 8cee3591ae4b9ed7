import type { HandlersOf } from '../contract/channel'
import { isProgramPath } from '../contract/dial'
import type { dialChannels } from '../contract/dial-channels'
import type { Confirm } from '../contract/question'
import type { Settings } from '../contract/settings'
import { lookupError } from '../domain/error-texts'
import type { LookupError } from '../domain/lookup-error'
import { err, ok, type Result } from '../domain/result'
import type { VirtualNumber } from '../domain/virtual-number'
import type { WorkcardId } from '../domain/workcard-id'
import type { ChooseProgram } from './choose-program'
import type { Dialler } from './dial'
import { dialError } from './dial-error'
import { planDial } from './plan'
import { type Command, commandQuestion, isShownWhole, serverQuestion } from './questions'

interface Parts {
  readonly settings: {
    read(): Settings
    change(update: (settings: Settings) => Settings): Result<undefined, LookupError>
  }
  /** The number on screen, if it is this work card's. */
  readonly numberOf: (workcardId: WorkcardId) => VirtualNumber | null
  readonly dialler: Pick<Dialler, 'dial'>
  readonly chooseProgram: ChooseProgram
  readonly confirm: Confirm
}

/** Where a number goes is chosen and confirmed by a person in the system's own dialogs: a page can only ask for them. */
export function dialRequests({
  settings,
  numberOf,
  dialler,
  chooseProgram,
  confirm,
}: Parts): HandlersOf<typeof dialChannels> {
  async function use(change: Partial<Command>): Promise<Result<undefined, LookupError>> {
    const before = settings.read().dial
    const { executable, args } = { ...before, ...change }
    const question = commandQuestion(before, { executable, args })
    if (question !== null && !isShownWhole(question)) return err(tooLong())
    if (question !== null && !(await confirm(question))) return err(notConfirmed())
    // Both of what was shown, whatever was saved meanwhile.
    return settings.change((now) => ({ ...now, dial: { ...now.dial, executable, args } }))
  }

  return {
    async 'lookup.dial'(workcardId) {
      const number = numberOf(workcardId)
      if (number === null) return ok(undefined)
      const plan = planDial(number, settings.read().dial)
      return (await dialler.dial(plan)) ? ok(undefined) : err(dialError(plan))
    },
    async 'dial.choose-program'() {
      const executable = await chooseProgram(settings.read().dial.executable)
      if (executable === null) return ok(undefined)
      return isProgramPath(executable) ? use({ executable }) : err(noProgram())
    },
    'dial.save-arguments': (args) => use({ args }),
    async 'dial.save-sip-host'(sipHost) {
      const question = serverQuestion(settings.read().dial.sipHost, sipHost)
      if (question !== null && !(await confirm(question))) return err(notConfirmed())
      return settings.change((now) => ({ ...now, dial: { ...now.dial, sipHost } }))
    },
  }
}

const notConfirmed = () =>
  lookupError('cancelled', {
    message: {
      zh: '没有改动：没有在系统的对话框里确认。',
      en: 'Nothing was changed: it was not confirmed in the system’s dialog.',
    },
    nextStep: {
      zh: '需要改动时，请再改一次并确认。',
      en: 'To change it, change it again and confirm.',
    },
  })

const tooLong = () =>
  lookupError('invalid-argument', {
    message: {
      zh: '程序和参数太长，确认的对话框里显示不全，没有改动。',
      en: 'Program and arguments are too long to be shown whole for confirmation; nothing was changed.',
    },
    nextStep: {
      zh: '请缩短参数，例如写进一个脚本文件。',
      en: 'Shorten the arguments, for example by a script file that holds them.',
    },
  })

const noProgram = () =>
  lookupError('invalid-argument', {
    message: {
      zh: '不能用这个文件拨打，没有改动。',
      en: 'This file cannot dial; nothing was changed.',
    },
    nextStep: { zh: '请选择另一个程序。', en: 'Choose another program.' },
  })

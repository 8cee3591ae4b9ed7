import type { HandlersOf } from '../contract/channel'
import { isProgramPath, type ProgramState } from '../contract/dial'
import type { dialChannels } from '../contract/dial-channels'
import type { Confirm } from '../contract/question'
import type { Settings } from '../contract/settings'
import { failure, type SettingsFailure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import type { VirtualNumber } from '../domain/virtual-number'
import type { WorkcardId } from '../domain/workcard-id'
import type { ChooseProgram } from './choose-program'
import type { Dialler } from './dial'
import { dialFailure } from './dial-failure'
import { planDial } from './plan'

interface Parts {
  readonly settings: {
    read(): Settings
    /** Why it would not be let through; asked before a person is. */
    refusal(update: (settings: Settings) => Settings): SettingsFailure | null
    change(update: (settings: Settings) => Settings): Result<undefined, SettingsFailure>
  }
  /** The number on screen, if it is this work card's. */
  readonly numberOf: (workcardId: WorkcardId) => VirtualNumber | null
  readonly dialler: Pick<Dialler, 'dial'>
  readonly chooseProgram: ChooseProgram
  readonly programState: (path: string) => Promise<ProgramState>
  readonly confirm: Confirm
}

/** Where a number goes is chosen and confirmed by a person in the system's own dialogs: a page can only ask for them. */
export function dialRequests({
  settings,
  numberOf,
  dialler,
  chooseProgram,
  programState,
  confirm,
}: Parts): HandlersOf<typeof dialChannels> {
  /** The last program that a person chose: beside the saved one, the only one that a page may name. */
  let chosen: string | null = null

  return {
    async 'lookup.dial'(workcardId) {
      const number = numberOf(workcardId)
      if (number === null) return ok(undefined)
      const plan = planDial(number, settings.read().dial)
      return (await dialler.dial(plan)) ? ok(undefined) : err(dialFailure(plan))
    },
    async 'dial.choose-program'() {
      const executable = await chooseProgram(settings.read().dial.executable)
      if (executable === null) return ok(null)
      if (!isProgramPath(executable)) return err(noProgram())
      chosen = executable
      return ok({ path: executable, state: await programState(executable) })
    },
    'dial.program-state': async () => ok(await programState(settings.read().dial.executable)),
    async 'dial.save'(dial) {
      // Its texts are needed for nothing else at the start.
      const { commandQuestion, isShownWhole, serverQuestion } = await import('./questions')
      const before = settings.read().dial
      // All of what was shown, whatever was saved meanwhile.
      const update = (now: Settings) => ({ ...now, dial })
      const refused = settings.refusal(update)
      if (refused !== null) return err(refused)
      if (!['', before.executable, chosen].includes(dial.executable)) return err(noProgram())
      const command = commandQuestion(before, dial)
      if (command !== null && !isShownWhole(command)) return err(tooLong())
      for (const question of [command, serverQuestion(before.sipHost, dial.sipHost)])
        if (question !== null && !(await confirm(question))) return err(notConfirmed())
      return settings.change(update)
    },
  }
}

const notConfirmed = () => failure('dial-not-changed')
const tooLong = () => failure('dial-not-changed', { cause: 'program-too-long' })
const noProgram = () => failure('dial-not-changed', { cause: 'no-program' })

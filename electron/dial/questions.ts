import type { DialSettings } from '../contract/dial'
import type { Question } from '../contract/question'
import { visibleText } from '../domain/safe-text'

/** What runs when a number is dialled by a program. */
export type Command = Pick<DialSettings, 'executable' | 'args'>

/** A dialog shows no more than this whole on a small screen. */
const LONGEST_QUESTION = 2000

const same = (one: Command, other: Command): boolean =>
  one.executable === other.executable && JSON.stringify(one.args) === JSON.stringify(other.args)

/** What must be confirmed before `after` may run instead of `before`; null when nothing new could run. */
export function commandQuestion(before: Command, after: Command): Question | null {
  if (after.executable === '' || same(before, after)) return null
  const lines = [after.executable, ...after.args].map((part) => visibleText(part, Infinity))
  const shown = lines.join('\n')
  return {
    message: { zh: '以后用这个程序拨打？', en: 'Dial with this program from now on?' },
    detail: {
      zh: `程序，以及每行一个的参数：\n\n${shown}\n\n不是您自己改的，请选“取消”。`,
      en: `The program, then its arguments, one a line:\n\n${shown}\n\nIf you did not change it yourself, choose Cancel.`,
    },
    yes: { zh: '使用这个程序', en: 'Use this program' },
  }
}

/** What must be confirmed before numbers go to another server; null when none will. */
export function serverQuestion(before: string, after: string): Question | null {
  if (after === '' || after === before) return null
  return {
    message: {
      zh: '以后通过这个 SIP 服务器拨打？',
      en: 'Dial through this SIP server from now on?',
    },
    detail: {
      zh: `${after}\n\n不是您自己改的，请选“取消”。`,
      en: `${after}\n\nIf you did not change it yourself, choose Cancel.`,
    },
    yes: { zh: '使用这个服务器', en: 'Use this server' },
  }
}

/** Whether a person can see all of what is agreed to. */
export const isShownWhole = ({ detail }: Question): boolean =>
  detail.zh.length <= LONGEST_QUESTION && detail.en.length <= LONGEST_QUESTION

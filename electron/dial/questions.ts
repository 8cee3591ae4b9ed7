import type { DialSettings } from '../contract/dial'
import { LOCALES } from '../domain/locale'
import { visibleText } from '../domain/safe-text'
import { type Question, questionText } from '../domain/texts/dialog-texts'

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
  return { id: 'use-program', params: { command: lines.join('\n') } }
}

/** What must be confirmed before numbers go to another server; null when none will. */
export function serverQuestion(before: string, after: string): Question | null {
  if (after === '' || after === before) return null
  return { id: 'use-server', params: { server: after } }
}

/** Whether a person can see all of what is agreed to, in whatever language. */
export const isShownWhole = (question: Question): boolean =>
  LOCALES.every((locale) => questionText(locale, question).detail.length <= LONGEST_QUESTION)

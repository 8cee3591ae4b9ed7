import type { Locale } from '../locale'
import { dialogs as en } from './en/dialogs'
import { fill } from './fill'
import { type DialogTexts, dialogs as zh } from './zh/dialogs'

export const DIALOG_TEXTS: Readonly<Record<Locale, DialogTexts>> = { zh, en }

/** What a person is asked in a dialog of the system, which no page can draw over or answer. */
export interface Question {
  readonly id: keyof DialogTexts['questions']
  /** What the question names; texts of others are escaped. */
  readonly params: Readonly<Record<string, string>>
}

/** `detail` holds all of what is agreed to; `yes` is the button that agrees. */
export interface QuestionText {
  readonly message: string
  readonly detail: string
  readonly yes: string
}

export function questionText(locale: Locale, { id, params }: Question): QuestionText {
  const { message, detail, yes } = DIALOG_TEXTS[locale].questions[id]
  return { message, detail: fill(detail, params), yes }
}

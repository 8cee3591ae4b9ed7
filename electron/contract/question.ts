import type { Text } from '../domain/locale'

/** What a person is asked in a dialog of the system, which no page can draw over or answer. */
export interface Question {
  readonly message: Text
  /** All of what is agreed to; texts of others are escaped. */
  readonly detail: Text
  /** The button that agrees. The other one, which is the default, changes nothing. */
  readonly yes: Text
}

/** True when the person agreed. */
export type Confirm = (question: Question) => Promise<boolean>

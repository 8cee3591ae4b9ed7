import type { Question } from '../domain/texts/dialog-texts'

/** Asks in a dialog of the system; true when the person agreed. */
export type Confirm = (question: Question) => Promise<boolean>

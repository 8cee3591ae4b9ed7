import type { Failure } from '../../electron/domain/failure'
import { type Question, questionText } from '../../electron/domain/texts/dialog-texts'
import { failureText } from '../../electron/domain/texts/failure-texts'

/** What is said of a failure, in both languages. */
export function textsOf(failure: Pick<Failure, 'kind' | 'cause' | 'params'>) {
  const zh = failureText('zh', failure)
  const en = failureText('en', failure)
  return {
    message: { zh: zh.message, en: en.message },
    nextStep: { zh: zh.nextStep, en: en.nextStep },
  }
}

/** What is said of a kind whose cause is not known. */
export const kindTexts = (kind: Failure['kind']) => textsOf({ kind, cause: null, params: {} })

/** All of what a question names, in both languages. */
export const detailOf = (question: Question | undefined | null) =>
  question == null
    ? null
    : { zh: questionText('zh', question).detail, en: questionText('en', question).detail }

import { useTranslation } from 'react-i18next'
import type { Failure } from '../../electron/domain/failure'
import { type FailureText, failureText } from '../../electron/domain/texts/failure-texts'

/** What failed and the next step, in the language of the page. */
export function useFailureText(): (failure: Failure) => FailureText {
  const { i18n } = useTranslation()
  const locale = i18n.language === 'zh' ? 'zh' : 'en'
  return (failure) => failureText(locale, failure)
}

/** Both in one line. */
export function useFailureSentence(): (failure: Failure) => string {
  const { i18n } = useTranslation()
  const textOf = useFailureText()
  return (failure) => {
    const { message, nextStep } = textOf(failure)
    return [message, nextStep].join(i18n.language === 'zh' ? '' : ' ')
  }
}

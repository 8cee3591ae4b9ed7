import { useTranslation } from 'react-i18next'
import type { LookupError } from '../../electron/domain/lookup-error'

/** What failed and the next step, in the language of the page. */
export function useErrorText(): (error: LookupError) => string {
  const { i18n } = useTranslation()
  const locale = i18n.language === 'zh' ? 'zh' : 'en'
  return ({ message, nextStep }) =>
    [message[locale], nextStep[locale]].join(locale === 'zh' ? '' : ' ')
}

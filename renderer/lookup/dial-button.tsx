import { useTranslation } from 'react-i18next'
import type { Locale } from '../../electron/domain/locale'
import type { Dial } from './use-dial'

export function DialButton({ dial }: Pick<Dial, 'dial'>) {
  const { t } = useTranslation()
  return (
    <button type="button" title={t('keys.dial')} onClick={dial}>
      {t('dial')}
    </button>
  )
}

/** Why nothing was dialled, and the one next step. */
export function DialProblem({ problem, locale }: Pick<Dial, 'problem'> & { locale: Locale }) {
  if (problem === null) return null
  return (
    <p role="alert" className="dial-problem warning small">
      {problem.message[locale]} {problem.nextStep[locale]}
    </p>
  )
}

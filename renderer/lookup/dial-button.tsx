import { useTranslation } from 'react-i18next'
import type { Dial } from './use-dial'

export function DialButton({ dial }: Pick<Dial, 'dial'>) {
  const { t } = useTranslation()
  return (
    <button type="button" title={t('keys.dial')} onClick={dial}>
      {t('dial')}
    </button>
  )
}

import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import { minutesAndSeconds } from './times'
import { useSecondsUntil } from './use-seconds-until'

type Props = Pick<Extract<LookupState, { phase: 'number' }>, 'copied' | 'clearsAt'>

/** What of the number is in the clipboard and until when. Its place is kept while there is nothing to say. */
export function CopyLine({ copied, clearsAt }: Props) {
  const { t } = useTranslation()
  const seconds = useSecondsUntil(clearsAt)
  if (copied === 'nothing') return <p className="copy-line small">&nbsp;</p>
  if (copied === 'failed') return <p className="copy-line small warning">{t('copies.failed')}</p>
  if (copied === 'cleared') return <p className="copy-line small quiet">{t('copies.cleared')}</p>
  return (
    <p className="copy-line small copied">
      ✓ {t(`copies.${copied}`)}
      {clearsAt === null ? null : ` · ${t('clearsIn', { time: minutesAndSeconds(seconds) })}`}
    </p>
  )
}

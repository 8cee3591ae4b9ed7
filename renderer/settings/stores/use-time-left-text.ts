import { useTranslation } from 'react-i18next'
import type { TimeLeft } from '../../../electron/domain/session-end'

/** How long an authorisation still lives, in words. */
export function useTimeLeftText(): (left: TimeLeft) => string {
  const { t } = useTranslation('settings')
  return (left) => {
    if (left.state === 'unknown' || left.state === 'ended') return t(`sessionLeft.${left.state}`)
    return t(`sessionLeft.${left.unit}`, { count: left.count })
  }
}

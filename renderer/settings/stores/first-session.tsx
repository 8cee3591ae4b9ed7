import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { RenewalView } from '../../renewal/renewal-view'
import { useTopic } from '../../topic'
import { bridge } from '../bridge'

interface Props {
  readonly profileId: string
  /** Checks what was entered and asks main to authorise it; a run that goes on ends. */
  readonly onBegin: () => void
  readonly isRunning: boolean
}

/** A store without keys has no Session Key to type: it is authorised in the browser, then saved and tested. */
export function FirstSession({ profileId, isRunning, onBegin }: Props) {
  const { t } = useTranslation('settings')
  const renewal = useTopic('renewal')
  const isOurs = useRef(false)
  useEffect(() => {
    isOurs.current = renewal?.place === 'first' && renewal.profileId === profileId
  }, [renewal, profileId])
  useEffect(
    () => () => {
      // Given up: main must not go on to save it. Another store's renewal goes on.
      if (isOurs.current) void bridge['renewal.close']()
    },
    [],
  )
  function begin() {
    isOurs.current = true
    onBegin()
  }
  return (
    <>
      <div className="field">
        <span />
        <div className="control">
          <button type="button" disabled={isRunning} onClick={begin}>
            {t('authoriseFirst')}
          </button>
          <span className="small quiet">{t('authoriseFirstHint')}</span>
        </div>
      </div>
      <RenewalView place="first" profileId={profileId} onAgain={begin} />
    </>
  )
}

/** Whether this store is being authorised so: what was entered stays as it is meanwhile. */
export function useAuthorising(profileId: string): boolean {
  const renewal = useTopic('renewal')
  if (renewal === null || renewal.place !== 'first') return false
  return renewal.profileId === profileId && renewal.step !== 'failed'
}

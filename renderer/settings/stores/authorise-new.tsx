import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { RenewalView } from '../../renewal/renewal-view'
import { useTopic } from '../../topic'
import { bridge } from '../bridge'

interface Props {
  readonly profileId: string
  /** Checks what was entered and asks main to authorise it; a run that goes on ends. */
  readonly onBegin: () => void
}

/** A new store has no Session Key to type: it is authorised in the browser, then saved and tested. */
export function AuthoriseNew({ profileId, onBegin }: Props) {
  const { t } = useTranslation('settings')
  useEffect(
    () => () => {
      // Given up: main must not go on to save it. Once it is saved there is nothing to end.
      void bridge['renewal.close']()
    },
    [],
  )
  return (
    <>
      <div className="field">
        <span />
        <div className="control">
          <button type="button" onClick={onBegin}>
            {t('authoriseNew')}
          </button>
          <span className="small quiet">{t('authoriseNewHint')}</span>
        </div>
      </div>
      <RenewalView place="new-store" profileId={profileId} onAgain={onBegin} />
    </>
  )
}

/** Whether this new store is being authorised: what was entered stays as it is meanwhile. */
export function useAuthorising(profileId: string): boolean {
  const renewal = useTopic('renewal')
  if (renewal === null || renewal.place !== 'new-store') return false
  return renewal.profileId === profileId && renewal.step !== 'failed'
}

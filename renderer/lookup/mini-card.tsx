import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'
import { useProfileName } from '../i18n/use-profile-name'
import { FailureLine } from '../ui/failure-line'
import { bridge } from './bridge'
import { CopyLine } from './copy-line'
import { DemoStrip } from './demo-strip'
import { HintLine } from './hint-line'
import { LookingUpCard } from './looking-up-card'
import { NumberLine } from './number-line'
import type { Dial } from './use-dial'

interface Props {
  readonly state: LookupState
  readonly settings: Settings
  readonly dialling: Dial
  readonly unpin: () => void
}

/** What is needed while dialling, and nothing else. */
export function MiniCard({ state, settings, dialling, unpin }: Props) {
  const { t } = useTranslation()
  const isDemo = settings.profiles.some(
    ({ id, gateway }) => id === settings.activeProfileId && gateway === 'demo',
  )
  return (
    <section className="mini-card">
      {isDemo ? <DemoStrip isAlone={false} /> : null}
      {state.phase === 'looking-up' ? <LookingUpCard {...state} /> : null}
      {state.phase === 'number' ? <MiniNumber state={state} settings={settings} /> : null}
      <div className="row">
        {state.phase === 'number' && state.number.dialable !== null ? (
          <button type="button" className="primary" onClick={dialling.dial}>
            {t('dial')}
          </button>
        ) : null}
        {state.phase === 'number' ? (
          <button
            type="button"
            className={state.copied === 'number' ? 'done' : ''}
            onClick={() => void bridge['lookup.copy']('number')}
          >
            {t('copyNumber')}
          </button>
        ) : null}
        <button type="button" className="plain" onClick={unpin}>
          {t('unpin')}
        </button>
      </div>
      <FailureLine failure={dialling.problem} className="dial-problem warning small" />
    </section>
  )
}

function MiniNumber({
  state,
  settings,
}: Pick<Props, 'settings'> & { readonly state: Extract<LookupState, { phase: 'number' }> }) {
  const nameOf = useProfileName()
  const { number, workcardId, profileId, copied } = state
  const profile = settings.profiles.find(({ id }) => id === profileId)
  return (
    <>
      <NumberLine number={number} />
      <HintLine
        number={number}
        callerNumber={profile?.callerNumber ?? ''}
        isCopied={copied === 'extension'}
      />
      <p className="mini-line small quiet">
        {workcardId}
        {profile === undefined ? null : (
          <>
            {' · '}
            <bdi>{nameOf(profile)}</bdi>
          </>
        )}
      </p>
      <CopyLine {...state} />
    </>
  )
}

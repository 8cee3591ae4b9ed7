import { lazy, Suspense, useState } from 'react'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'
import { FailureLine } from '../ui/failure-line'
import { CopyLine } from './copy-line'
import { HintLine } from './hint-line'
import { NumberActions } from './number-actions'
import { NumberLine } from './number-line'
import { NumberMeta } from './number-meta'
import type { Dial } from './use-dial'

const QrCode = lazy(() => import('./qr-code'))

interface Props {
  readonly state: Extract<LookupState, { phase: 'number' }>
  readonly settings: Settings
  readonly dialling: Dial
}

/** The number and what can be done with it. The code for a handset takes its place, so that nothing moves. */
export function NumberCard({ state, settings, dialling }: Props) {
  const [showsCode, setShowsCode] = useState(false)
  const { number, copied } = state
  const profile = settings.profiles.find(({ id }) => id === state.profileId)
  return (
    <>
      <div className="number-body">
        {showsCode && number.dialable !== null ? (
          <Suspense>
            <QrCode number={number} />
          </Suspense>
        ) : (
          <>
            <NumberLine number={number} />
            <HintLine
              number={number}
              callerNumber={profile?.callerNumber ?? ''}
              isCopied={copied === 'extension'}
            />
            <CopyLine {...state} />
            <NumberMeta state={state} profile={profile} settings={settings} />
          </>
        )}
      </div>
      <NumberActions
        state={state}
        dial={dialling.dial}
        code={{ isShown: showsCode, toggle: () => setShowsCode((shown) => !shown) }}
      />
      <FailureLine failure={dialling.problem} className="dial-problem warning small" />
    </>
  )
}

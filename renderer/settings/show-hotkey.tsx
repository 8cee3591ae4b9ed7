import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoundKey } from '../../electron/contract/hotkey'
import type { Failure } from '../../electron/domain/failure'
import { FailureLine } from '../ui/failure-line'
import { bridge } from './bridge'
import { LockedNote, useLockedBy } from './form/locked'
import { toAccelerator } from './to-accelerator'
import { useCapture } from './use-capture'

const META = navigator.platform.startsWith('Mac') ? 'Command' : 'Super'
const PROBLEMS = { taken: 'translation:hotkeyTaken', refused: 'translation:hotkeyRefused' } as const

/** The optional hotkey that shows the last card and looks nothing up. */
export function ShowHotkey({ bound }: { readonly bound: BoundKey | null }) {
  const { t } = useTranslation(['settings', 'translation'])
  const id = useId()
  const lockedBy = useLockedBy('showHotkey')
  const [capturing, setCapturing] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  useCapture(capturing)
  async function save(accelerator: string | null) {
    const reply = await bridge['hotkey.save-show']({ accelerator })
    setFailure(reply.ok ? null : reply.error)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!capturing || event.key === 'Tab') return
    event.preventDefault()
    const pressed = event.key === 'Escape' ? null : toAccelerator(event, META)
    if (event.key === 'Escape' || pressed !== null) setCapturing(false)
    if (pressed !== null) void save(pressed)
  }

  const problem = textOfProblem()
  function textOfProblem(): string | null {
    if (bound === null) return null
    const key = bound.accelerator
    if (bound.switchesLayout) return t('translation:hotkeySwitchesLayout', { key })
    const { state } = bound
    return state === 'taken' || state === 'refused' ? t(PROBLEMS[state], { key }) : null
  }

  return (
    <>
      <div className="actions">
        <span id={id}>{t('showHotkey')}</span>
        <button
          type="button"
          className="capture"
          aria-describedby={id}
          aria-disabled={lockedBy !== null}
          onClick={() => setCapturing(lockedBy === null)}
          onBlur={() => setCapturing(false)}
          onKeyDown={onKeyDown}
        >
          {capturing ? t('hotkeyPress') : (bound?.accelerator ?? t('showHotkeyNone'))}
        </button>
        {bound === null || lockedBy !== null ? null : (
          <button type="button" onClick={() => void save(null)}>
            {t('showHotkeyOff')}
          </button>
        )}
      </div>
      {lockedBy === null ? null : <LockedNote by={lockedBy} />}
      <FailureLine failure={failure} className="problem" />
      {problem === null || failure !== null ? null : (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      {lockedBy !== null || bound === null || bound.alternatives.length === 0 ? null : (
        <div className="actions">
          <span>{t('hotkeyAlternatives')}</span>
          {bound.alternatives.map((other) => (
            <button key={other} type="button" onClick={() => void save(other)}>
              {other}
            </button>
          ))}
        </div>
      )}
    </>
  )
}

import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type HotkeyStatus, LOOK_UP_COMMAND } from '../../electron/contract/hotkey'
import type { Failure } from '../../electron/domain/failure'
import { useFailureSentence } from '../i18n/use-failure-text'
import { bridge } from './bridge'
import { Check } from './form/check'
import { LockedNote, useLockedBy } from './form/locked'
import { ShowHotkey } from './show-hotkey'
import { toAccelerator } from './to-accelerator'
import { useCapture } from './use-capture'

const META = navigator.platform.startsWith('Mac') ? 'Command' : 'Super'

/** What is not known to work is not green. */
const CLASSES = {
  registered: 'done',
  paused: 'done',
  desktop: 'quiet',
  taken: 'problem',
  refused: 'problem',
} as const

export function HotkeySection({ hotkey }: { readonly hotkey: HotkeyStatus }) {
  const { t } = useTranslation(['settings', 'translation'])
  const [capturing, setCapturing] = useState(false)
  const { accelerator, state, alternatives } = hotkey
  const paused = state === 'paused'
  const lockedBy = useLockedBy('hotkey.accelerator')
  const [failure, setFailure] = useState<Failure | null>(null)
  const textOfError = useFailureSentence()
  const save = async (next: string, pause: boolean) => {
    const reply = await bridge['hotkey.save']({ accelerator: next, paused: pause })
    setFailure(reply.ok ? null : reply.error)
  }
  const use = (next: string) => void save(next, false)

  useCapture(capturing)

  function onKeyDown(event: KeyboardEvent) {
    if (!capturing || event.key === 'Tab') return
    event.preventDefault()
    if (event.key === 'Escape') return setCapturing(false)
    const pressed = toAccelerator(event, META)
    if (pressed === null) return
    setCapturing(false)
    use(pressed)
  }

  const fine = { paused: 'translation:hotkeyPaused', desktop: 'translation:hotkeyDesktop' } as const
  const problem =
    state === 'taken'
      ? 'translation:hotkeyTaken'
      : state === 'refused'
        ? 'translation:hotkeyRefused'
        : null
  return (
    <section aria-labelledby="hotkey">
      <h2 id="hotkey">{t('hotkey')}</h2>
      <div className="actions">
        <button
          type="button"
          className="capture"
          aria-label={capturing ? undefined : `${t('hotkeyCurrent')} ${accelerator}`}
          aria-describedby="hotkey-change"
          aria-disabled={lockedBy !== null}
          onClick={() => setCapturing(lockedBy === null)}
          onBlur={() => setCapturing(false)}
          onKeyDown={onKeyDown}
        >
          {capturing ? t('hotkeyPress') : accelerator}
        </button>
        <span role="status" className={CLASSES[state]}>
          {problem === null
            ? t(state === 'paused' || state === 'desktop' ? fine[state] : 'hotkeyOk', {
                key: accelerator,
              })
            : t(problem, { key: accelerator })}
        </span>
      </div>
      <p id="hotkey-change" className="small quiet">
        {lockedBy === null ? t('hotkeyChange') : <LockedNote by={lockedBy} />}
      </p>
      {failure === null ? null : (
        <p role="alert" className="problem">
          {textOfError(failure)}
        </p>
      )}
      {hotkey.switchesLayout ? (
        <p className="problem">{t('translation:hotkeySwitchesLayout', { key: accelerator })}</p>
      ) : null}
      {lockedBy !== null || alternatives.length === 0 ? null : (
        <div className="actions">
          <span>{t('hotkeyAlternatives')}</span>
          {alternatives.map((other) => (
            <button key={other} type="button" onClick={() => use(other)}>
              {other}
            </button>
          ))}
        </div>
      )}
      {state === 'desktop' ? (
        <p className="small">
          {t('hotkeyDesktopWay')} <code>{LOOK_UP_COMMAND}</code>
        </p>
      ) : null}
      <Check label={t('hotkeyPause')} setting="hotkey.paused">
        <input
          type="checkbox"
          checked={paused}
          onChange={(event) => void save(accelerator, event.target.checked)}
        />
      </Check>
      <ShowHotkey bound={hotkey.show ?? null} />
    </section>
  )
}

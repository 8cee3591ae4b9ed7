import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HotkeyStatus } from '../../electron/contract/hotkey'
import { bridge } from '../bridge'
import { toAccelerator } from './to-accelerator'

export function HotkeySection({ hotkey }: { readonly hotkey: HotkeyStatus }) {
  const { t } = useTranslation()
  const [capturing, setCapturing] = useState(false)
  const { accelerator, state, alternatives } = hotkey
  const paused = state === 'paused'
  const use = (next: string) => void bridge['hotkey.save']({ accelerator: next, paused: false })

  function onKeyDown(event: KeyboardEvent) {
    if (!capturing || event.key === 'Tab') return
    event.preventDefault()
    if (event.key === 'Escape') return setCapturing(false)
    const pressed = toAccelerator(event)
    if (pressed === null) return
    setCapturing(false)
    use(pressed)
  }

  const problem = state === 'taken' ? 'hotkeyTaken' : state === 'refused' ? 'hotkeyRefused' : null
  return (
    <section aria-labelledby="hotkey">
      <h2 id="hotkey">{t('page.hotkey')}</h2>
      <div className="actions">
        <button
          type="button"
          className="capture"
          aria-label={`${t('page.hotkeyCurrent')} ${accelerator}`}
          title={t('page.hotkeyChange')}
          onClick={() => setCapturing(true)}
          onBlur={() => setCapturing(false)}
          onKeyDown={onKeyDown}
        >
          {capturing ? t('page.hotkeyPress') : accelerator}
        </button>
        <span role="status" className={problem === null ? 'done' : 'problem'}>
          {problem === null
            ? t(paused ? 'hotkeyPaused' : 'page.hotkeyOk')
            : t(problem, { key: accelerator })}
        </span>
      </div>
      {alternatives.length === 0 ? null : (
        <div className="actions">
          <span>{t('page.hotkeyAlternatives')}</span>
          {alternatives.map((other) => (
            <button key={other} type="button" onClick={() => use(other)}>
              {other}
            </button>
          ))}
        </div>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={paused}
          onChange={(event) =>
            void bridge['hotkey.save']({ accelerator, paused: event.target.checked })
          }
        />
        {t('page.hotkeyPause')}
      </label>
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import type { HotkeyStatus } from '../../electron/contract/hotkey'
import { bridge } from './bridge'

/** Cards of the demo gateway: a plain number, one with an extension, a 700 number. */
const SAMPLES = ['11111222', '11111223', '11111224']

interface Props {
  readonly hotkey: HotkeyStatus | null
  readonly demo: boolean
  readonly ask: (text: string) => void
}

export function EmptyCard({ hotkey, demo, ask }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('emptyHint')}</p>
      {hotkey === null ? null : <HotkeyLine hotkey={hotkey} />}
      {demo ? (
        <div className="row samples">
          <span className="quiet">{t('try')}</span>
          {SAMPLES.map((id) => (
            <button key={id} type="button" className="chip" onClick={() => ask(id)}>
              {id}
            </button>
          ))}
        </div>
      ) : null}
    </>
  )
}

function HotkeyLine({ hotkey }: { readonly hotkey: HotkeyStatus }) {
  const { t } = useTranslation()
  const key = hotkey.accelerator
  if (hotkey.state === 'registered' && !hotkey.switchesLayout)
    return <p className="quiet">{t('hotkeyHint', { key })}</p>
  const texts = { taken: 'hotkeyTaken', refused: 'hotkeyRefused', paused: 'hotkeyPaused' } as const
  const text = hotkey.state === 'registered' ? 'hotkeySwitchesLayout' : texts[hotkey.state]
  return (
    <p className="warning">
      {t(text, { key })}{' '}
      <button
        type="button"
        className="link"
        onClick={() => void bridge['window.open-settings']('hotkey')}
      >
        {t('openSettings')}
      </button>
    </p>
  )
}

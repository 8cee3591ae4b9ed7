import { useTranslation } from 'react-i18next'
import type { HotkeyStatus } from '../../electron/contract/hotkey'
import type { Recent } from '../../electron/contract/recent'
import type { Settings } from '../../electron/contract/settings'
import { useTopic } from '../topic'
import { bridge } from './bridge'
import { SAMPLES } from './samples'
import type { Answers } from './use-answers'

interface Props {
  readonly answers: Answers | null
  readonly hotkey: HotkeyStatus | null
  readonly settings: Settings
  readonly demo: boolean
  readonly ask: (text: string) => void
  readonly showAgain: (card: Recent[number]) => void
}

/** What to type and where to go from here; later, the way back to the last work cards. */
export function EmptyCard({ answers, hotkey, settings, demo, ask, showAgain }: Props) {
  const { t } = useTranslation()
  const recent = useTopic('recent') ?? []
  if (recent.length > 0 && answers !== null) {
    return (
      <>
        {hotkey === null || isFine(hotkey) ? (
          <p className="quiet">{t('recentHint')}</p>
        ) : (
          <HotkeyLine hotkey={hotkey} />
        )}
        <answers.RecentCards recent={recent} settings={settings} showAgain={showAgain} />
      </>
    )
  }
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

const isFine = ({ state, switchesLayout }: HotkeyStatus) =>
  state === 'registered' && !switchesLayout

function HotkeyLine({ hotkey }: { readonly hotkey: HotkeyStatus }) {
  const { t } = useTranslation()
  const key = hotkey.accelerator
  if (isFine(hotkey)) return <p className="quiet">{t('hotkeyHint', { key })}</p>
  const texts = {
    registered: 'hotkeySwitchesLayout',
    taken: 'hotkeyTaken',
    refused: 'hotkeyRefused',
    paused: 'hotkeyPaused',
    desktop: hotkey.switchesLayout ? 'hotkeySwitchesLayout' : 'hotkeyDesktop',
  } as const
  const text = texts[hotkey.state]
  return (
    <p className={text === 'hotkeyDesktop' ? 'quiet' : 'warning'}>
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

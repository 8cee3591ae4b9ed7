import { useTranslation } from 'react-i18next'
import type { HotkeyStatus } from '../../electron/contract/hotkey'
import { bridge } from './bridge'
import { COMMAND } from './command-key'
import { helpKeys } from './help-keys'

interface Props {
  readonly hotkey: HotkeyStatus | null
  readonly close: () => void
}

/** Every key of the panel. */
export function HelpSheet({ hotkey, close }: Props) {
  const { t } = useTranslation()
  return (
    <section className="card help" aria-label={t('keys.open')}>
      <dl>
        {hotkey?.state === 'registered' ? (
          <div>
            <dt>
              <kbd>{hotkey.accelerator}</kbd>
            </dt>
            <dd>{t('keys.hotkey')}</dd>
          </div>
        ) : null}
        {helpKeys(COMMAND).map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={close}>
        {t('keys.close')}
      </button>{' '}
      <button type="button" onClick={() => void bridge['window.open-settings']('health')}>
        {t('actions.check')}
      </button>
    </section>
  )
}

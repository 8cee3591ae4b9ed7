import { useTranslation } from 'react-i18next'
import './autostart.css'
import { OutcomeLine } from './form/outcome'
import { useAutostart } from './use-autostart'

/** Whether the system starts the app at the login, as the system has it, and the button that changes it at once. */
export function Autostart() {
  const { t } = useTranslation('settings')
  const { state, outcome, set } = useAutostart()
  const isOn = state === 'on' || state === 'blocked'
  return (
    <fieldset className="autostart" aria-label={t('autostart')}>
      <div className="actions">
        <span>{t('autostart')}</span>
        <span role="status" className="small quiet" data-state={state}>
          {state === null ? '' : t(`autostartState.${state}`)}
        </span>
        <button
          type="button"
          disabled={state === null}
          onClick={() => void set(isOn ? 'off' : 'on')}
        >
          {t(isOn ? 'autostartOff' : 'autostartOn')}
        </button>
      </div>
      <OutcomeLine outcome={outcome} />
    </fieldset>
  )
}

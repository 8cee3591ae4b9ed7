import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bridge } from './bridge'
import { ConfirmButton } from './form/confirm-button'
import { type Outcome, OutcomeLine } from './form/outcome'
import './forget-proxies.css'

/** Takes what was entered for proxies out of the app and the keychain, and says whose it was. */
export function ForgetProxies() {
  const { t } = useTranslation('settings')
  const [outcome, setOutcome] = useState<Outcome>(null)
  async function forget() {
    const reply = await bridge['proxy.forget']()
    if (!reply.ok) return setOutcome({ failed: reply.error })
    const proxies = reply.value.join(', ')
    setOutcome({
      done: proxies === '' ? t('forgotNoProxy') : t('forgotProxies', { proxies }),
    })
  }
  return (
    <div className="forget-proxies">
      <OutcomeLine outcome={outcome} />
      <ConfirmButton
        label={t('forgetProxies')}
        question={t('forgetProxiesSure')}
        yes={t('confirmRemove')}
        onConfirm={() => void forget()}
      />
    </div>
  )
}

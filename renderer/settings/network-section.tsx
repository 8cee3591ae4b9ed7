import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompanyRoot } from '../../electron/contract/certificate-channels'
import { bridge } from './bridge'
import { ForgetProxies } from './forget-proxies'
import { ConfirmButton } from './form/confirm-button'
import { useLocked } from './form/locked'
import { type Outcome, OutcomeLine } from './form/outcome'
import './network-section.css'

interface Props {
  /** PEM, as they are saved: another list is read anew. */
  readonly certificates: readonly string[]
}

/** The company's network: whom the app trusts beside the system's authorities, and how it goes through proxies. */
export function NetworkSection({ certificates }: Props) {
  const { t } = useTranslation('settings')
  const isFixed = useLocked('companyCertificates')
  const [roots, setRoots] = useState<readonly CompanyRoot[]>([])
  const [outcome, setOutcome] = useState<Outcome>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: main describes what has been saved by now
  useEffect(() => {
    void bridge['certificates.read']().then((reply) => {
      if (reply.ok) setRoots(reply.value)
      else setOutcome({ failed: reply.error })
    })
  }, [certificates])

  async function add() {
    const reply = await bridge['certificates.add']()
    if (!reply.ok) setOutcome({ failed: reply.error })
    else setOutcome(reply.value ? { done: t('saved') } : null)
  }
  async function remove(fingerprint: string) {
    const reply = await bridge['certificates.remove'](fingerprint)
    setOutcome(reply.ok ? { done: t('saved') } : { failed: reply.error })
  }

  return (
    <section aria-labelledby="network">
      <h2 id="network">{t('network')}</h2>
      <h3>{t('networkProxy')}</h3>
      <p className="quiet">{t('networkProxyText')}</p>
      <ForgetProxies />
      <h3 id="company-roots">{t('companyRoots')}</h3>
      <p className="quiet">{t('companyRootsText')}</p>
      {isFixed ? <p>{t('companyRootsFixed')}</p> : null}
      <ul className="company-roots" aria-labelledby="company-roots">
        {roots.map(({ name, validTo, fingerprint }) => (
          <li key={fingerprint}>
            <div>
              <bdi>{name}</bdi>
              <p className="small quiet">
                {t('validTo', { date: new Date(validTo).toISOString().slice(0, 10) })}
              </p>
              <p className="small quiet fingerprint">SHA-256 {fingerprint}</p>
            </div>
            {isFixed ? null : (
              <ConfirmButton
                label={t('removeRoot')}
                question={t('removeRootSure', { name })}
                yes={t('confirmRemove')}
                onConfirm={() => void remove(fingerprint)}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" disabled={isFixed} onClick={() => void add()}>
          {t('addRoot')}
        </button>
      </div>
      <OutcomeLine outcome={outcome} />
    </section>
  )
}

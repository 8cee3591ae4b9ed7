import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { About, Folder } from '../../electron/contract/about-channels'
import type { UpdateFeed } from '../../electron/contract/update'
import { bridge } from './bridge'
import { usePolicyCount } from './form/locked'
import { type Outcome, OutcomeLine } from './form/outcome'
import { FeedForm } from './update/feed-form'
import { UpdateState } from './update/update-state'

const FOLDERS = ['settings', 'log'] as const satisfies readonly Folder[]

export function AboutSection({ updateFeed }: { readonly updateFeed: UpdateFeed }) {
  const { t } = useTranslation(['settings', 'translation'])
  const [about, setAbout] = useState<About | null>(null)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const policyCount = usePolicyCount()
  useEffect(() => {
    void bridge['about.read']().then((reply) => {
      if (reply.ok) setAbout(reply.value)
      else setOutcome({ failed: reply.error })
    })
  }, [])

  async function open(folder: Folder) {
    const reply = await bridge['about.open-folder'](folder)
    setOutcome(reply.ok ? null : { failed: reply.error })
  }
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('about')}</h2>
      <dl className="about">
        <dt>{t('translation:app')}</dt>
        <dd>{about?.version}</dd>
        <dt>{t('runtime')}</dt>
        <dd>{about?.runtime}</dd>
        {FOLDERS.map((folder) => (
          <div key={folder} className="folder">
            <dt>{t(`folders.${folder}`)}</dt>
            <dd>
              <span>{about?.folders[folder]}</span>
              <button
                type="button"
                aria-label={`${t('openFolder')} ${t(`folders.${folder}`)}`}
                onClick={() => void open(folder)}
              >
                {t('openFolder')}
              </button>
            </dd>
          </div>
        ))}
        {policyCount === 0 ? null : (
          <>
            <dt>{t('policy')}</dt>
            <dd>{t('policyCount', { number: policyCount })}</dd>
          </>
        )}
        <dt>{t('licence')}</dt>
        <dd>MIT License, © 2026 Workcard Dialer contributors</dd>
      </dl>
      <OutcomeLine outcome={outcome} />
      <UpdateState />
      <FeedForm feed={updateFeed} />
    </section>
  )
}

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n'
import { useTopic } from '../topic'
import { Announcer } from './announcer'
import { Card } from './card'
import { IdField } from './id-field'
import { PanelHeader } from './panel-header'
import './panel.css'
import { useFitWindow } from './use-fit-window'
import { useLookup } from './use-lookup'
import { usePanelKeys } from './use-panel-keys'

export function Panel() {
  const { state, asked, ask } = useLookup()
  const view = useTopic('settings')
  const hotkey = useTopic('hotkey')
  const root = useRef<HTMLElement>(null)
  useLocale(view?.locale ?? 'zh')
  useFitWindow(root)
  usePanelKeys(state?.phase === 'number' && !asked, view?.settings ?? null)
  const { t } = useTranslation()
  const profile = view?.settings.profiles.find(({ id }) => id === view.settings.activeProfileId)
  useEffect(() => {
    if (profile !== undefined) root.current?.style.setProperty('--profile', profile.colour)
  }, [profile])

  if (state === null || view === null || profile === undefined)
    return <main ref={root} className="panel" />
  return (
    <main ref={root} className="panel">
      <PanelHeader settings={view.settings} profile={profile} />
      <IdField state={state} ask={ask} />
      {view.recoveredFrom === null ? null : (
        <p className="notice small">{t('recovered', { file: view.recoveredFrom })}</p>
      )}
      {asked ? (
        <section className="card" />
      ) : (
        <Card
          state={state}
          locale={view.locale}
          settings={view.settings}
          profile={profile}
          hotkey={hotkey}
          ask={ask}
        />
      )}
      <Announcer state={state} />
    </main>
  )
}

import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n'
import { useTopic } from '../topic'
import { Card } from './card'
import { IdField } from './id-field'
import { PanelHeader } from './panel-header'
import './panel.css'
import { useFitWindow } from './use-fit-window'
import { usePanelKeys } from './use-panel-keys'

export function Panel() {
  const state = useTopic('lookup')
  const view = useTopic('settings')
  const hotkey = useTopic('hotkey')
  const root = useRef<HTMLElement>(null)
  useLocale(view?.locale ?? 'zh')
  useFitWindow(root)
  usePanelKeys(state, view?.settings ?? null)
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
      <IdField state={state} />
      {view.recoveredFrom === null ? null : (
        <p className="notice small">{t('recovered', { file: view.recoveredFrom })}</p>
      )}
      <Card state={state} locale={view.locale} profile={profile} hotkey={hotkey} />
    </main>
  )
}

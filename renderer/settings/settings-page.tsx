import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n'
import { useTopic } from '../topic'
import { GeneralSection } from './general-section'
import { HotkeySection } from './hotkey-section'
import { ProfilesSection } from './profiles-section'
import './settings.css'
import { addSettingsTexts } from './texts/add'

addSettingsTexts()

export function SettingsPage() {
  const view = useTopic('settings')
  const hotkey = useTopic('hotkey')
  const { t } = useTranslation()
  useLocale(view?.locale ?? 'zh')
  useEffect(() => {
    document.title = `${t('settings')} · ${t('app')}`
  }, [t])
  if (view === null) return null
  return (
    <main className="settings">
      <h1 className="sr-only">{t('settings')}</h1>
      <ProfilesSection settings={view.settings} locale={view.locale} />
      {hotkey === null ? null : <HotkeySection hotkey={hotkey} />}
      <GeneralSection settings={view.settings} />
    </main>
  )
}

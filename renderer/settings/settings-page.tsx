import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TopicValue } from '../../electron/contract/ipc'
import { useLocale } from '../i18n/i18n'
import { useProblemText } from '../i18n/use-problem-text'
import { useTopic } from '../topic'
import { ClipboardSection } from './clipboard-section'
import { DiallingSection } from './dialling-section'
import { GeneralSection } from './general-section'
import { HotkeySection } from './hotkey-section'
import { ProfilesSection } from './profiles-section'
import { SectionNav } from './section-nav'
import './settings.css'
import { useSection } from './use-section'
import { useWindowKeys } from './use-window-keys'

export function SettingsPage() {
  const view = useTopic('settings')
  const hotkey = useTopic('hotkey')
  const { t } = useTranslation()
  useLocale(view?.locale ?? 'zh')
  useWindowKeys()
  useEffect(() => {
    document.title = `${t('settings')} · ${t('app')}`
  }, [t])
  return view === null || hotkey === null ? null : <Sections view={view} hotkey={hotkey} />
}

interface Props {
  readonly view: TopicValue<'settings'>
  readonly hotkey: TopicValue<'hotkey'>
}

function Sections({ view: { settings, locale, problems }, hotkey }: Props) {
  const { t } = useTranslation()
  const textOfProblem = useProblemText()
  // Which one is edited here. Which one is used is chosen in the panel: looking must not clear its card.
  const [edited, setEdited] = useState(settings.activeProfileId)
  useSection((section) => {
    if (section === 'credentials') setEdited(settings.activeProfileId)
  })
  return (
    <main className="settings">
      <h1 className="sr-only">{t('settings')}</h1>
      <SectionNav />
      {problems.map((problem) => (
        <p key={problem.kind} role="status" className="notice">
          {textOfProblem(problem)}
        </p>
      ))}
      <ProfilesSection
        profiles={settings.profiles}
        edited={edited}
        onEdit={setEdited}
        locale={locale}
      />
      <HotkeySection hotkey={hotkey} />
      <DiallingSection dial={settings.dial} />
      <ClipboardSection settings={settings} />
      <GeneralSection settings={settings} />
    </main>
  )
}

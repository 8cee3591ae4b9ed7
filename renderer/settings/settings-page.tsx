import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TopicValue } from '../../electron/contract/ipc'
import {
  isAboutKeys,
  type ShownSection,
  settingsHash,
} from '../../electron/contract/settings-section'
import { useLocale } from '../i18n/i18n'
import { useTopic } from '../topic'
import { classes } from '../ui/classes'
import { ProblemLine } from '../ui/problem-line'
import { useKeptFocus } from '../ui/use-kept-focus'
import { AboutSection } from './about-section'
import { ClipboardSection } from './clipboard-section'
import { DiallingSection } from './dialling-section'
import { LeaveGuard } from './form/leave-guard'
import { LockedProvider } from './form/locked'
import { GeneralSection } from './general-section'
import { HealthSection } from './health/health-section'
import { HotkeySection } from './hotkey-section'
import { KitSection } from './kit/kit-section'
import { useImportedKeys } from './kit/use-imported-keys'
import { useKitDrop } from './kit/use-kit-drop'
import { NetworkSection } from './network-section'
import { SectionNav } from './section-nav'
import './settings.css'
import { StoresSection } from './stores/stores-section'
import { useStoreStates } from './stores/use-store-states'
import { useSection } from './use-section'
import { useWindowKeys } from './use-window-keys'

/** Of a list, the current entry; else whatever takes keys. */
const KEEPS_FOCUS = [
  '[aria-current="true"]',
  ':is(a[href], button, input, select, summary, textarea):not(:disabled)',
]

export function SettingsPage() {
  const view = useTopic('settings')
  const hotkey = useTopic('hotkey')
  const { t } = useTranslation()
  useLocale(view?.locale ?? 'zh')
  useWindowKeys()
  useKeptFocus(KEEPS_FOCUS)
  useEffect(() => {
    document.title = `${t('settings')} · ${t('app')}`
  }, [t])
  if (view === null || hotkey === null) return null
  return (
    <LeaveGuard>
      <LockedProvider value={view.locked}>
        <Sections view={view} hotkey={hotkey} />
      </LockedProvider>
    </LeaveGuard>
  )
}

interface Props {
  readonly view: TopicValue<'settings'>
  readonly hotkey: TopicValue<'hotkey'>
}

function Sections({ view: { settings, problems }, hotkey }: Props) {
  const { t } = useTranslation()
  const { activeProfileId } = settings
  // Which one is edited here. Which one is used is chosen in the panel: looking must not clear its card.
  const [edited, setEdited] = useState(activeProfileId)
  const states = useStoreStates(settings.profiles)
  useImportedKeys(settings.profiles, states)
  const shown = useSection({
    isHere: (asked, now) => asked === now || (isAboutKeys(asked) && edited === activeProfileId),
    onGo(section) {
      if (isAboutKeys(section)) setEdited(activeProfileId)
    },
  })
  const sections: Readonly<Record<ShownSection, () => ReactNode>> = {
    profiles: () => (
      <StoresSection settings={settings} states={states} edited={edited} onEdit={setEdited} />
    ),
    hotkey: () => <HotkeySection hotkey={hotkey} />,
    dialling: () => <DiallingSection dial={settings.dial} />,
    clipboard: () => <ClipboardSection settings={settings} />,
    general: () => <GeneralSection settings={settings} />,
    kit: () => <KitSection settings={settings} states={states} />,
    health: () => (
      <HealthSection
        settings={settings}
        onOpenStore={(id) => {
          setEdited(id)
          location.hash = settingsHash('profiles')
        }}
      />
    ),
    network: () => <NetworkSection certificates={settings.companyCertificates} />,
    about: () => <AboutSection updateFeed={settings.updateFeed} />,
  }
  const isDropping = useKitDrop()
  return (
    <div className={classes('settings', isDropping && 'dropping')}>
      <SectionNav shown={shown} />
      <main>
        <h1 className="sr-only">{t('settings')}</h1>
        {problems.map((problem) => (
          <ProblemLine key={problem.kind} problem={problem} className="notice" />
        ))}
        {sections[shown]()}
      </main>
    </div>
  )
}

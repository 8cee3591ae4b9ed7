import { useTranslation } from 'react-i18next'
import { type SettingsSection, settingsHash } from '../../electron/contract/settings-section'

const SHOWN = [
  'profiles',
  'hotkey',
  'dialling',
  'clipboard',
  'general',
] as const satisfies readonly SettingsSection[]

/** Links to the page's own sections: they take the way by which main opens one. */
export function SectionNav() {
  const { t } = useTranslation(['settings', 'translation'])
  return (
    <nav className="sections" aria-label={t('translation:settings')}>
      {SHOWN.map((section) => (
        <a key={section} href={settingsHash(section)}>
          {t(section)}
        </a>
      ))}
    </nav>
  )
}

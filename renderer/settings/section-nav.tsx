import { useTranslation } from 'react-i18next'
import {
  SHOWN_SECTIONS,
  type ShownSection,
  settingsHash,
} from '../../electron/contract/settings-section'

/** Links to the page's own sections: they take the way by which main opens one. */
export function SectionNav({ shown }: { readonly shown: ShownSection }) {
  const { t } = useTranslation(['settings', 'translation'])
  return (
    <nav className="sections" aria-label={t('translation:settings')}>
      {SHOWN_SECTIONS.map((section) => (
        <a
          key={section}
          href={settingsHash(section)}
          aria-current={section === shown ? 'page' : undefined}
        >
          {t(section)}
        </a>
      ))}
    </nav>
  )
}

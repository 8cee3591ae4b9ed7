import { useTranslation } from 'react-i18next'
import type { Settings } from '../../electron/contract/settings'
import { CheckField } from './check-field'
import { PanelWindowFields } from './panel-window-fields'
import { wholeNumber } from './read-field'
import { savePreferences } from './save-preferences'
import { SavedField } from './saved-field'
import { SavedSelect } from './saved-select'

const LANGUAGES = ['system', 'zh', 'en'] as const
const THEMES = ['system', 'light', 'dark'] as const

const MAX_MINUTES = 10_080

export function GeneralSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  return (
    <section aria-labelledby="general">
      <h2 id="general">{t('general')}</h2>
      <SavedSelect
        label={t('language')}
        value={settings.language}
        options={LANGUAGES}
        textOf={(language) => t(`languages.${language}`)}
        save={(language) => savePreferences({ language })}
      />
      <SavedSelect
        label={t('theme')}
        value={settings.theme}
        options={THEMES}
        textOf={(theme) => t(`themes.${theme}`)}
        save={(theme) => savePreferences({ theme })}
      />
      <SavedField
        kind="number"
        label={t('expiry')}
        hint={t('expiryHint')}
        wrong={t('numberWrong', { max: MAX_MINUTES })}
        value={String(settings.estimatedExpiryMinutes)}
        read={(text) => wholeNumber(text, MAX_MINUTES)}
        save={(minutes) => savePreferences({ estimatedExpiryMinutes: minutes })}
      />
      <CheckField
        label={t('links')}
        hint={t('linksHint')}
        checked={settings.linksLookUp}
        save={(linksLookUp) => savePreferences({ linksLookUp })}
      />
      <PanelWindowFields settings={settings} />
    </section>
  )
}

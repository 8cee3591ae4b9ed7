import { useTranslation } from 'react-i18next'
import type { Settings } from '../../electron/contract/settings'
import { CheckField } from './check-field'
import { Field } from './field'
import { wholeNumber } from './read-field'
import { savePreferences } from './save-preferences'
import { SavedField } from './saved-field'

const LANGUAGES = ['system', 'zh', 'en'] as const
const THEMES = ['system', 'light', 'dark'] as const

const MAX_MINUTES = 10_080

export function GeneralSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  return (
    <section aria-labelledby="general">
      <h2 id="general">{t('general')}</h2>
      <Field label={t('language')}>
        <select
          value={settings.language}
          onChange={(event) =>
            void savePreferences({ language: event.target.value as Settings['language'] })
          }
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {t(`languages.${language}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('theme')}>
        <select
          value={settings.theme}
          onChange={(event) =>
            void savePreferences({ theme: event.target.value as Settings['theme'] })
          }
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t(`themes.${theme}`)}
            </option>
          ))}
        </select>
      </Field>
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
        onChange={(linksLookUp) => void savePreferences({ linksLookUp })}
      />
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import type { Preferences, Settings } from '../../electron/contract/settings'
import { bridge } from '../bridge'
import { Field } from './field'

const LANGUAGES = ['system', 'zh', 'en'] as const
const THEMES = ['system', 'light', 'dark'] as const

const save = (preferences: Preferences) => void bridge['preferences.save'](preferences)

export function GeneralSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  return (
    <section aria-labelledby="general">
      <h2 id="general">{t('general')}</h2>
      <Field label={t('language')}>
        <select
          value={settings.language}
          onChange={(event) => save({ language: event.target.value as Settings['language'] })}
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
          onChange={(event) => save({ theme: event.target.value as Settings['theme'] })}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t(`themes.${theme}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('clearAfter')} hint={t('clearAfterHint')}>
        <input
          type="number"
          min={0}
          max={3600}
          defaultValue={settings.clearClipboardAfterSeconds}
          onBlur={(event) => {
            const seconds = Math.round(Number(event.target.value))
            if (seconds >= 0 && seconds <= 3600) save({ clearClipboardAfterSeconds: seconds })
          }}
        />
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.copyAutomatically}
          onChange={(event) => save({ copyAutomatically: event.target.checked })}
        />
        {t('autoCopy')}
      </label>
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import {
  languageSchema,
  preferencesSchema,
  type Settings,
  themeSchema,
} from '../../electron/contract/settings'
import { Autostart } from './autostart'
import { Check } from './form/check'
import { Field } from './form/field'
import { FormFooter } from './form/form-footer'
import { resolveWith } from './form/resolver'
import { savePreferences } from './form/save-preferences'
import { useSettingsForm } from './form/use-settings-form'
import { ResetPlace } from './reset-place'

const MAX_MINUTES = 10_080
const schema = z.required(
  z.pick(preferencesSchema, {
    language: true,
    theme: true,
    estimatedExpiryMinutes: true,
    linksLookUp: true,
    hideOnBlur: true,
  }),
)
const resolver = resolveWith(schema)

export function GeneralSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  const { language, theme, estimatedExpiryMinutes, linksLookUp, hideOnBlur } = settings
  const { form, errors, onSubmit, footer } = useSettingsForm({
    saved: { language, theme, estimatedExpiryMinutes, linksLookUp, hideOnBlur },
    resolver,
    save: savePreferences,
  })
  return (
    <section aria-labelledby="general">
      <h2 id="general">{t('general')}</h2>
      <form noValidate onSubmit={onSubmit}>
        <Field label={t('language')} setting="language">
          <select {...form.register('language')}>
            {languageSchema.options.map((each) => (
              <option key={each} value={each}>
                {t(`languages.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('theme')} setting="theme">
          <select {...form.register('theme')}>
            {themeSchema.options.map((each) => (
              <option key={each} value={each}>
                {t(`themes.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field
          label={t('expiry')}
          setting="estimatedExpiryMinutes"
          hint={t('expiryHint')}
          problem={errors.estimatedExpiryMinutes && t('numberWrong', { max: MAX_MINUTES })}
        >
          <input
            type="number"
            min={0}
            {...form.register('estimatedExpiryMinutes', { valueAsNumber: true })}
          />
        </Field>
        <Check label={t('links')} hint={t('linksHint')} setting="linksLookUp">
          <input type="checkbox" {...form.register('linksLookUp')} />
        </Check>
        <Check label={t('hideOnBlur')} setting="hideOnBlur">
          <input type="checkbox" {...form.register('hideOnBlur')} />
        </Check>
        <ResetPlace />
        <Autostart />
        <FormFooter {...footer} />
      </form>
    </section>
  )
}

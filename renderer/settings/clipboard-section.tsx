import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import {
  copyVariantSchema,
  preferencesSchema,
  type Settings,
} from '../../electron/contract/settings'
import { Check } from './form/check'
import { Field } from './form/field'
import { FormFooter } from './form/form-footer'
import { resolveWith } from './form/resolver'
import { savePreferences } from './form/save-preferences'
import { useSettingsForm } from './form/use-settings-form'

const MAX_SECONDS = 3600
const schema = z.required(
  z.pick(preferencesSchema, {
    copyAutomatically: true,
    copyVariant: true,
    clearClipboardAfterSeconds: true,
  }),
)
const resolver = resolveWith(schema)

export function ClipboardSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  const { copyAutomatically, copyVariant, clearClipboardAfterSeconds } = settings
  const { form, errors, onSubmit, footer } = useSettingsForm({
    saved: { copyAutomatically, copyVariant, clearClipboardAfterSeconds },
    resolver,
    save: savePreferences,
  })
  return (
    <section aria-labelledby="clipboard">
      <h2 id="clipboard">{t('clipboard')}</h2>
      <form noValidate onSubmit={onSubmit}>
        <Check label={t('autoCopy')} setting="copyAutomatically">
          <input type="checkbox" {...form.register('copyAutomatically')} />
        </Check>
        <Field label={t('copyVariant')} setting="copyVariant">
          <select {...form.register('copyVariant')}>
            {copyVariantSchema.options.map((each) => (
              <option key={each} value={each}>
                {t(`copyVariants.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field
          label={t('clearAfter')}
          setting="clearClipboardAfterSeconds"
          hint={t('clearAfterHint')}
          problem={errors.clearClipboardAfterSeconds && t('numberWrong', { max: MAX_SECONDS })}
        >
          <input
            type="number"
            min={0}
            {...form.register('clearClipboardAfterSeconds', { valueAsNumber: true })}
          />
        </Field>
        <FormFooter {...footer} />
      </form>
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { preferencesSchema, type Settings } from '../../../electron/contract/settings'
import { settingsHash } from '../../../electron/contract/settings-section'
import { Check } from '../form/check'
import { FormFooter } from '../form/form-footer'
import { useLocked } from '../form/locked'
import { resolveWith } from '../form/resolver'
import { savePreferences } from '../form/save-preferences'
import { useSettingsForm } from '../form/use-settings-form'
import type { StoreStates } from './use-store-states'

const resolver = resolveWith(z.required(z.pick(preferencesSchema, { hideDemo: true })))

interface Props {
  readonly settings: Settings
  readonly states: StoreStates
}

export function DemoStore({ settings: { hideDemo, profiles }, states }: Props) {
  const { t } = useTranslation('settings')
  const { form, onSubmit, footer } = useSettingsForm({
    saved: { hideDemo },
    resolver,
    save: savePreferences,
  })
  const isSet = useLocked('hideDemo')
  // Until a real store answers, the demo is the only one that does.
  const canHide = hideDemo || profiles.some(({ id }) => states.lastTest(id) === 'passed')
  return (
    <form noValidate className="detail" onSubmit={onSubmit}>
      <p className="quiet">{t('demoNote')}</p>
      <p>
        <a href={settingsHash('kit')}>{t('haveKit')}</a>
      </p>
      <Check
        label={t('hideDemo')}
        hint={t(canHide ? 'hideDemoHint' : 'hideDemoNotYet')}
        setting="hideDemo"
      >
        <input type="checkbox" disabled={!canHide && !isSet} {...form.register('hideDemo')} />
      </Check>
      <FormFooter {...footer} />
    </form>
  )
}

import { useTranslation } from 'react-i18next'
import type { Settings } from '../../electron/contract/settings'
import { CheckField } from './check-field'
import { wholeNumber } from './read-field'
import { savePreferences } from './save-preferences'
import { SavedField } from './saved-field'

const MAX_SECONDS = 3600

export function ClipboardSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  return (
    <section aria-labelledby="clipboard">
      <h2 id="clipboard">{t('clipboard')}</h2>
      <CheckField
        label={t('autoCopy')}
        checked={settings.copyAutomatically}
        save={(copyAutomatically) => savePreferences({ copyAutomatically })}
      />
      <SavedField
        kind="number"
        label={t('clearAfter')}
        hint={t('clearAfterHint')}
        wrong={t('numberWrong', { max: MAX_SECONDS })}
        value={String(settings.clearClipboardAfterSeconds)}
        read={(text) => wholeNumber(text, MAX_SECONDS)}
        save={(seconds) => savePreferences({ clearClipboardAfterSeconds: seconds })}
      />
    </section>
  )
}

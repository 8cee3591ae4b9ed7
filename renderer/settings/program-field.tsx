import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../i18n/use-failure-text'
import { bridge } from './bridge'
import { Field } from './field'
import type { SaveFailure } from './save-preferences'

/** The dialling program: only shown here, and chosen in the system's own dialog. */
export function ProgramField({ path }: { readonly path: string }) {
  const { t } = useTranslation('settings')
  const [failure, setFailure] = useState<SaveFailure>(null)
  const textOfError = useFailureSentence()

  async function choose() {
    const reply = await bridge['dial.choose-program']()
    setFailure(reply.ok ? null : reply.error)
  }

  return (
    <Field
      label={t('executable')}
      failure={failure === null ? undefined : textOfError(failure)}
      after={
        <button type="button" onClick={() => void choose()}>
          {t('chooseProgram')}
        </button>
      }
    >
      <input type="text" readOnly value={path} placeholder={t('noProgram')} />
    </Field>
  )
}

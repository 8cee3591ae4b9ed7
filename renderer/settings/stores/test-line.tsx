import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../electron/domain/failure'
import { useFailureSentence } from '../../i18n/use-failure-text'
import { Field } from '../form/field'
import { culpritOf } from './culprit'
import type { StoreTest } from './use-test'

/** The work card of the test call, and what the call has proven or who is at fault. */
export function TestLine({ test }: { readonly test: StoreTest }) {
  const { t } = useTranslation('settings')
  const { result } = test
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (result === null) return
    line.current?.querySelector('.test-result')?.scrollIntoView({ block: 'nearest' })
  }, [result])
  return (
    <div ref={line} className="test">
      <Field
        label={t('testCard')}
        hint={t('testCardHint')}
        problem={test.isCardWrong ? t('testCardWrong') : undefined}
      >
        <input
          inputMode="numeric"
          value={test.card}
          onChange={(event) => test.setCard(event.target.value)}
        />
      </Field>
      {result === null ? null : result === 'running' ? (
        <p role="status" className="test-result quiet">
          {t('testing')}
        </p>
      ) : 'failed' in result ? (
        <Failed error={result.failed} />
      ) : (
        <p role="status" className={`test-result ${result.proof === 'number' ? 'done' : ''}`}>
          {t(`proof.${result.proof}`)}
        </p>
      )}
    </div>
  )
}

function Failed({ error }: { readonly error: Failure }) {
  const { t } = useTranslation('settings')
  const textOfError = useFailureSentence()
  return (
    <div role="alert" className="test-result" data-kind={error.kind}>
      <p className="problem">
        <strong>{t(`culprits.${culpritOf(error)}`)}</strong> {textOfError(error)}
      </p>
      {error.platformMessage === null ? null : (
        <p className="small quiet">
          {t('platformSays')} {error.platformMessage}
        </p>
      )}
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import { classes } from '../ui/classes'
import { bridge } from './bridge'
import { COMMAND } from './command-key'

interface Props {
  readonly state: Extract<LookupState, { phase: 'number' }>
  readonly dial: () => void
  /** The code for a handset. */
  readonly code: { readonly isShown: boolean; readonly toggle: () => void }
}

/** Dialling is the next thing to do, so it is the solid one; a number that cannot be dialled is copied. */
export function NumberActions({ state, dial, code }: Props) {
  const { t } = useTranslation()
  const { number, copied } = state
  const isDialable = number.dialable !== null
  return (
    <div className={number.extension === null ? 'row' : 'row five'}>
      {isDialable ? (
        <button type="button" className="primary" aria-label={t('dial')} onClick={dial}>
          {t('dial')} <kbd>{COMMAND}⏎</kbd>
        </button>
      ) : null}
      <button
        type="button"
        className={classes(!isDialable && 'primary', copied === 'number' && 'done')}
        aria-label={t('copyNumber')}
        onClick={() => void bridge['lookup.copy']('number')}
      >
        {t('copyShort')} <kbd>{COMMAND}C</kbd>
      </button>
      {number.extension === null ? null : (
        <button
          type="button"
          className={copied === 'with-extension' ? 'done' : ''}
          aria-label={t('copyWithExtension')}
          onClick={() => void bridge['lookup.copy']('with-extension')}
        >
          {t('withExtensionShort')}
        </button>
      )}
      {isDialable ? (
        <button
          type="button"
          aria-label={t('qrCode')}
          aria-pressed={code.isShown}
          onClick={code.toggle}
        >
          {t('qrShort')}
        </button>
      ) : null}
      <button type="button" aria-label={t('again')} onClick={() => void bridge['lookup.renew']()}>
        {t('againShort')}
      </button>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import type { VirtualNumber } from '../../electron/domain/virtual-number'
import { bridge } from './bridge'

interface Props {
  readonly number: VirtualNumber
  /** The number that the store reported to the platform; empty when it is not known. */
  readonly callerNumber: string
  readonly isCopied: boolean
}

/** The one line that some numbers need; its place is kept for those that do not. */
export function HintLine({ number, callerNumber, isCopied }: Props) {
  const { t } = useTranslation()
  const { extension, form } = number
  if (extension !== null) {
    return (
      <p className="hint-line extension" data-extension={extension}>
        <strong>{t('extension', { digits: extension })}</strong>
        <button
          type="button"
          className={isCopied ? 'link small done' : 'link small'}
          onClick={() => void bridge['lookup.copy']('extension')}
        >
          {t('copyExtension')}
        </button>
        <span className="quiet small">{t('extensionHint', { digits: extension })}</span>
      </p>
    )
  }
  const hint =
    form === 'protected-700' ? t('protectedHint') : form === 'unknown' ? t('unknownHint') : ''
  const caller = form === 'protected-700' && callerNumber !== ''
  return (
    <p className="hint-line warning small">
      {caller ? t('protectedCaller', { number: callerNumber }) : hint || '\u00a0'}
    </p>
  )
}

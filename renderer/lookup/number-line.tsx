import { useTranslation } from 'react-i18next'
import type { VirtualNumber } from '../../electron/domain/virtual-number'
import { numberParts } from './group-digits'

/** The number as large as it can be read. */
export function NumberLine({ number }: { readonly number: VirtualNumber }) {
  const { t } = useTranslation()
  return (
    // One text without spaces: the gaps are margins, not characters. The announcer speaks for it.
    <p
      role="status"
      aria-live="off"
      aria-label={t('number')}
      data-number={number.raw}
      className={`number ${number.form}`}
    >
      {numberParts(number).map((part, index) => (
        // Parts never change their order within one number.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={index}>{part}</span>
      ))}
    </p>
  )
}

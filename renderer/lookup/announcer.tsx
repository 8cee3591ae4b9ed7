import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import { spokenDigits } from './group-digits'

/**
 * What a screen reader says of a number. The number on the card is one text, as it would be copied, and
 * would be read as seventeen billion; here its digits are apart. It stays in the page in every state,
 * because readers miss a live region that appears together with its text, and it is the only one that
 * speaks: the card's own status is silent, or the number would be heard twice.
 */
export function Announcer({ state }: { readonly state: LookupState }) {
  const { t } = useTranslation()
  return (
    <p className="sr-only" aria-live="assertive">
      {state.phase === 'number' ? spoken(state, t) : ''}
    </p>
  )
}

function spoken(
  { number }: Extract<LookupState, { phase: 'number' }>,
  t: ReturnType<typeof useTranslation>['t'],
): string {
  const main = number.form === 'unknown' ? number.main : spokenDigits(number.main)
  if (number.extension === null) return main
  const digits = spokenDigits(number.extension)
  return `${main}, ${t('extension', { digits })}, ${t('extensionHint', { digits })}`
}

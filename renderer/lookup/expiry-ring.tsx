import { useTranslation } from 'react-i18next'

const RADIUS = 7
const LENGTH = 2 * Math.PI * RADIUS

/** Fills as the estimated validity passes. The platform tells no expiry: the label says that it is an estimate. */
export function ExpiryRing({ share }: { readonly share: number }) {
  const { t } = useTranslation()
  const label = t('expiry', { percent: Math.round(share * 100) })
  return (
    <svg
      className={`ring ${share === 1 ? 'over' : ''}`}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <circle cx="9" cy="9" r={RADIUS} />
      <circle
        cx="9"
        cy="9"
        r={RADIUS}
        className="share"
        strokeDasharray={`${share * LENGTH} ${LENGTH}`}
        transform="rotate(-90 9 9)"
      />
    </svg>
  )
}

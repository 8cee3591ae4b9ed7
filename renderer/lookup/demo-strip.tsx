import { useTranslation } from 'react-i18next'
import { bridge } from './bridge'

interface Props {
  /** Whether there is no store of the user's own yet: then it says where one goes. */
  readonly isAlone: boolean
}

/** Across the whole width, so that nobody takes the demo for a store of their own. */
export function DemoStrip({ isAlone }: Props) {
  const { t } = useTranslation()
  return (
    <p className="demo-strip">
      {t('demoStrip')}
      {isAlone ? (
        <button
          type="button"
          className="link"
          onClick={() => void bridge['window.open-settings']('profiles')}
        >
          {t('addRealStore')}
        </button>
      ) : null}
    </p>
  )
}

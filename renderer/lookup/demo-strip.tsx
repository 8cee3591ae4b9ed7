import { useTranslation } from 'react-i18next'

/** Across the whole width, so that nobody takes the demo for a store of their own. */
export function DemoStrip() {
  const { t } = useTranslation()
  return <p className="demo-strip">{t('demoStrip')}</p>
}

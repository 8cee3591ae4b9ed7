import { useTranslation } from 'react-i18next'
import type { KitView } from '../../../electron/contract/kit'
import type { Settings } from '../../../electron/contract/settings'
import { useTopic } from '../../topic'
import type { StoreStates } from '../stores/use-store-states'
import { ExportPart } from './export-part'
import { ImportPart } from './import-part'
import './kit.css'

const NONE: KitView = { step: 'none' }

interface Props {
  readonly settings: Settings
  readonly states: StoreStates
}

/** Settings kits: what a lead makes once, and thirty desks open. */
export function KitSection({ settings, states }: Props) {
  const { t } = useTranslation(['kit', 'settings'])
  const view = useTopic('kit') ?? NONE
  // One thing at a time: what is open is decided on first.
  const isImporting = view.step === 'sealed' || view.step === 'opened'
  return (
    <section aria-labelledby="kit" className="kit">
      <h2 id="kit">{t('settings:kit')}</h2>
      <p className="quiet">{t('intro')}</p>
      <ImportPart view={view} />
      {isImporting ? null : <ExportPart settings={settings} states={states} />}
    </section>
  )
}

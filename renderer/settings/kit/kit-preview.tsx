import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KitPreview as Preview } from '../../../electron/contract/kit'
import type { KitImport } from '../../../electron/contract/kit-channels'
import type { Failure } from '../../../electron/domain/failure'
import { FailureLine } from '../../ui/failure-line'
import { idleUnless } from '../../ui/idle'
import { choiceText, FIELD_TEXTS, KEPT_TEXTS, PREFERENCE_TEXTS } from './preview-names'

interface Props {
  readonly preview: Preview
  /** Why it could not be imported. */
  readonly failure: Failure | null
  readonly onImport: (how: KitImport) => Promise<void>
  readonly onCancel: () => void
}

/** What an import would change, and what is chosen about it. Nothing has been changed yet. */
export function KitPreview({ preview, failure, onImport, onCancel }: Props) {
  const { t } = useTranslation(['kit', 'settings'])
  const { stores, others, preferences, kept, refusal } = preview
  const [how, setHow] = useState<KitImport>({ mode: 'merge', preferences: true })
  const [isBusy, setBusy] = useState(false)

  async function importKit() {
    setBusy(true)
    await onImport(how)
    setBusy(false)
  }
  const mode = (value: KitImport['mode']) => (
    <label className="check">
      <input
        type="radio"
        name="mode"
        checked={how.mode === value}
        onChange={() => setHow({ ...how, mode: value })}
      />
      {t(value, { names: others.join(t('separator')) })}
    </label>
  )
  return (
    <div className="kit-preview">
      <StoreChanges stores={stores} />
      <FailureLine failure={refusal} className="problem" />
      {others.length === 0 || stores.length === 0 ? null : (
        <fieldset className="choice">
          <legend>{t('others')}</legend>
          {mode('merge')}
          {mode('replace')}
        </fieldset>
      )}
      <Preferences
        preferences={preferences}
        isWanted={how.preferences}
        onWant={(wanted) => setHow({ ...how, preferences: wanted })}
      />
      {kept.length === 0 ? null : (
        <p className="small quiet">
          {t('kept', { names: kept.map((name) => t(KEPT_TEXTS[name])).join(t('separator')) })}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="primary"
          {...idleUnless(!isBusy && refusal === null, () => void importKit())}
        >
          {t(isBusy ? 'importing' : 'import')}
        </button>
        <button type="button" {...idleUnless(!isBusy, onCancel)}>
          {t('cancel')}
        </button>
        <FailureLine failure={failure} className="problem" />
      </div>
    </div>
  )
}

function StoreChanges({ stores }: Pick<Preview, 'stores'>) {
  const { t } = useTranslation(['kit', 'settings'])
  if (stores.length === 0) return <p className="quiet">{t('noStores')}</p>
  const nameOf = (field: string) => {
    const text = Object.entries(FIELD_TEXTS).find(([name]) => name === field)
    return text === undefined ? field : t(text[1])
  }
  return (
    <ul className="kit-stores" aria-label={t('stores')}>
      {stores.map(({ name, colour, gateway, address, change, fields, keys }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is shown once, and names may be the same
        <li key={index}>
          <span className="dot" style={{ background: colour }} />
          <strong>{name}</strong>
          <span className={`badge ${change === 'same' ? 'good' : ''}`}>
            {t(`change.${change}`)}
          </span>
          <span className="small quiet">{t(`keys.${keys}`)}</span>
          <span className="small quiet address">
            {t(`settings:gateways.${gateway}`)} · {address}
          </span>
          {fields.length === 0 ? null : (
            <span className="small address">
              {t('fields', { names: fields.map(nameOf).join(t('separator')) })}
            </span>
          )}
          {gateway === 'custom' && change !== 'same' ? (
            <span className="small warning address">{t('unknownGateway')}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

interface PreferencesProps extends Pick<Preview, 'preferences'> {
  readonly isWanted: boolean
  readonly onWant: (wanted: boolean) => void
}

function Preferences({ preferences, isWanted, onWant }: PreferencesProps) {
  const { t } = useTranslation(['kit', 'settings'])
  if (preferences.length === 0) return <p className="small quiet">{t('samePreferences')}</p>
  type Value = Preview['preferences'][number]['from']
  const shown = (name: Preview['preferences'][number]['name'], value: Value) => {
    if (typeof value === 'boolean') return t(value ? 'on' : 'off')
    const text = typeof value === 'string' ? choiceText(name, value) : null
    // Which choices there are is known to the settings' texts.
    return text === null ? String(value) : t(text as 'settings:themes.dark')
  }
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={isWanted}
          onChange={(event) => onWant(event.target.checked)}
        />
        {t('preferences', { count: preferences.length })}
      </label>
      <ul className="kit-preferences small quiet">
        {preferences.map(({ name, from, to }) => (
          <li key={name}>
            {t('preferenceLine', {
              name: t(PREFERENCE_TEXTS[name]),
              from: shown(name, from),
              to: shown(name, to),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

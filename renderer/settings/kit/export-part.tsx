import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { estimatedBits, isStrongEnough } from '../../../electron/contract/pass-phrase'
import type { Settings } from '../../../electron/contract/settings'
import { idleUnless } from '../../ui/idle'
import { bridge } from '../bridge'
import { Check } from '../form/check'
import { type Outcome, OutcomeLine } from '../form/outcome'
import type { StoreStates } from '../stores/use-store-states'
import { generatePassPhrase } from './generate'
import { PassPhraseField } from './pass-phrase-field'

/** Bits from which on nobody guesses it, whatever machine they have. */
const STRONG_BITS = 60

interface Props {
  readonly settings: Settings
  readonly states: StoreStates
}

export function ExportPart({ settings, states }: Props) {
  const { t } = useTranslation('kit')
  const stores = settings.profiles.filter(({ gateway }) => gateway !== 'demo')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [preferences, setPreferences] = useState(true)
  const [credentials, setCredentials] = useState(true)
  const [passPhrase, setPassPhrase] = useState('')
  const [generated, setGenerated] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const chosen = stores.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const isSealed = credentials && chosen.length > 0
  const isReady = isSealed ? isStrongEnough(passPhrase) : chosen.length > 0 || preferences

  const choose = (id: string, isChosen: boolean) =>
    setLeft(new Set(isChosen ? [...left].filter((each) => each !== id) : [...left, id]))
  async function generate() {
    const made = await generatePassPhrase()
    setGenerated(made)
    setPassPhrase(made)
  }
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setOutcome(null)
    const reply = await bridge['kit.export']({
      ...{ stores: chosen, preferences, credentials: isSealed },
      passPhrase: isSealed ? passPhrase : null,
    })
    setBusy(false)
    if (!reply.ok) setOutcome({ failed: reply.error })
    else if (reply.value !== null) setOutcome({ done: t('exported', { file: reply.value }) })
  }
  return (
    <form noValidate aria-labelledby="kit-export" onSubmit={(event) => void submit(event)}>
      <h3 id="kit-export">{t('exportTitle')}</h3>
      {stores.length === 0 ? <p className="quiet">{t('nothingToExport')}</p> : null}
      <fieldset className="choice" aria-label={t('chooseStores')}>
        {stores.map(({ id, name, colour }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={!left.has(id)}
              onChange={(event) => choose(id, event.target.checked)}
            />
            <span className="dot" style={{ background: colour }} />
            {name}
            {credentials && ['missing', 'other-gateway'].includes(states.of(id)) ? (
              <span className="small warning">{t('missingKeys')}</span>
            ) : null}
          </label>
        ))}
      </fieldset>
      <Check label={t('withPreferences')}>
        <input
          type="checkbox"
          checked={preferences}
          onChange={(event) => setPreferences(event.target.checked)}
        />
      </Check>
      <Check label={t('withCredentials')} hint={t('withCredentialsHint')}>
        <input
          type="checkbox"
          checked={credentials && stores.length > 0}
          disabled={stores.length === 0}
          onChange={(event) => setCredentials(event.target.checked)}
        />
      </Check>
      {isSealed ? (
        <div className="kit-pass-phrase">
          <PassPhraseField
            value={passPhrase}
            onChange={setPassPhrase}
            hint={t('passPhraseHint')}
            isReadable={passPhrase !== '' && passPhrase === generated}
          />
          <div className="actions">
            <button type="button" onClick={() => void generate()}>
              {t('generate')}
            </button>
            <Strength passPhrase={passPhrase} />
          </div>
        </div>
      ) : null}
      <div className="form-footer">
        <div className="actions">
          <button type="submit" className="primary" {...idleUnless(isReady && !isBusy)}>
            {t(isBusy ? 'exporting' : 'export')}
          </button>
          <OutcomeLine outcome={outcome} />
        </div>
      </div>
    </form>
  )
}

/** A hint, by the same estimate that main holds it against. */
function Strength({ passPhrase }: { readonly passPhrase: string }) {
  const { t } = useTranslation('kit')
  const bits = estimatedBits(passPhrase)
  const strength = isStrongEnough(passPhrase) ? (bits >= STRONG_BITS ? 'strong' : 'fair') : 'weak'
  return (
    <>
      <meter
        min={0}
        low={44}
        high={STRONG_BITS - 1}
        optimum={STRONG_BITS}
        max={80}
        value={Math.min(bits, 80)}
        aria-label={t('strengthLabel')}
      />
      <span role="status" className={`small ${strength === 'weak' ? 'warning' : 'done'}`}>
        {passPhrase === '' ? '' : t(`strength.${strength}`)}
      </span>
    </>
  )
}

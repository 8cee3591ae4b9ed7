import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Renewal, ShownRenewalPlace } from '../../electron/contract/renewal'
import { visibleWords } from '../../electron/domain/safe-text'
import { shownTime } from '../../electron/domain/shown-time'
import { useFailureSentence } from '../i18n/use-failure-text'
import { useTopic } from '../topic'
import { bridge } from './bridge'
import { PasteResult } from './paste-result'
import './renewal.css'

interface Props {
  readonly place: ShownRenewalPlace
  /** Of the store that is shown; null for any. */
  readonly profileId: string | null
  /** Begins once more what main does not know: a new store, as the form has it. */
  readonly onAgain?: () => void
}

type Of<S> = Extract<Renewal, { step: S }>

/** The renewal that was begun in this window: what main says of it, and what a person can do. */
export function RenewalView({ place, profileId, onAgain }: Props) {
  const renewal = useTopic('renewal')
  const box = useRef<HTMLDivElement>(null)
  const step = renewal?.step
  useEffect(() => {
    if (step !== undefined) box.current?.scrollIntoView({ block: 'nearest' })
  }, [step])
  if (renewal === null || renewal.place !== place) return null
  if (profileId !== null && renewal.profileId !== profileId) return null
  return (
    <div ref={box} className="renewal" data-step={renewal.step}>
      <Step renewal={renewal} onAgain={onAgain} />
    </div>
  )
}

interface StepProps {
  readonly renewal: NonNullable<Renewal>
  readonly onAgain: (() => void) | undefined
}

function Step({ renewal, onAgain }: StepProps) {
  switch (renewal.step) {
    case 'working':
      return <Working {...renewal} />
    case 'waiting':
      return <Waiting {...renewal} />
    case 'question':
      return <OtherAccount {...renewal} />
    case 'same-account':
      return <SameAccount {...renewal} />
    case 'done':
      return <Done {...renewal} />
    case 'failed':
      return <Failed {...renewal} onAgain={onAgain} />
  }
}

const close = () => void bridge['renewal.close']()

interface Shown {
  readonly place: ShownRenewalPlace
}

function Cancel({ place }: Shown) {
  const { t } = useTranslation('renewal')
  return (
    <button type="button" onClick={close}>
      {t(place === 'first' ? 'cancelAuthorising' : 'cancel')}
    </button>
  )
}

function Working({ place }: Shown) {
  const { t } = useTranslation('renewal')
  return (
    <>
      <p role="status">{t(place === 'first' ? 'authorising' : 'working')}</p>
      <div className="row">
        <Cancel place={place} />
      </div>
    </>
  )
}

function Waiting({ place, address, isPasted, hasOpened, refused }: Of<'waiting'>) {
  const { t } = useTranslation('renewal')
  const sentenceOf = useFailureSentence()
  return (
    <>
      {refused === null ? null : <p className="warning small">{sentenceOf(refused)}</p>}
      <p role="status">{t(isPasted ? 'waitingPaste' : 'waiting')}</p>
      {isPasted ? <PasteResult /> : null}
      <details open={!hasOpened}>
        <summary className={hasOpened ? 'small quiet' : 'small warning'}>{t('address')}</summary>
        <input
          readOnly
          aria-label={t('address')}
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      </details>
      <div className="row">
        <Cancel place={place} />
      </div>
    </>
  )
}

function OtherAccount({ account, known }: Of<'question'>) {
  const { t } = useTranslation('renewal')
  const names = { account: visibleWords(account), known: visibleWords(known) }
  return <Question text={t('otherAccount', names)} no={t('keep')} yes={t('replace')} />
}

function SameAccount({ account, store }: Of<'same-account'>) {
  const { t } = useTranslation('renewal')
  const names = { account: visibleWords(account), store: visibleWords(store) }
  return <Question text={t('sameAccount', names)} no={t('useOther')} yes={t('useSame')} />
}

interface Asked {
  readonly text: string
  /** The focus is on what takes nothing. */
  readonly no: string
  readonly yes: string
}

function Question({ text, no, yes }: Asked) {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  const answer = (replaces: boolean) => void bridge['renewal.answer'](replaces)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question in place, not a group of fields
    <div role="group" aria-label={text}>
      <p className="warning">{text}</p>
      <div className="row">
        <button type="button" ref={keep} className="primary" onClick={() => answer(false)}>
          {no}
        </button>
        <button type="button" onClick={() => answer(true)}>
          {yes}
        </button>
      </div>
    </div>
  )
}

function Done({ account, endsAt }: Of<'done'>) {
  const { t } = useTranslation('renewal')
  return (
    <>
      <p role="status" className="done">
        {endsAt === null ? t('done') : t('doneUntil', { time: shownTime(endsAt) })}{' '}
        {account === '' ? null : t('doneAccount', { account: visibleWords(account) })}
      </p>
      <Close />
    </>
  )
}

function Failed({ error, profileId, place, onAgain }: Of<'failed'> & Pick<StepProps, 'onAgain'>) {
  const { t } = useTranslation('renewal')
  const sentenceOf = useFailureSentence()
  return (
    <>
      <p role="alert" data-kind={error.kind} data-cause={error.cause} className="problem">
        {sentenceOf(error)}
      </p>
      {error.platformMessage === null ? null : (
        <p className="small quiet">{visibleWords(error.platformMessage)}</p>
      )}
      <div className="row">
        <button
          type="button"
          className={place === 'panel' ? 'primary' : ''}
          onClick={() =>
            place === 'first' ? onAgain?.() : void bridge['renewal.begin'](profileId, place)
          }
        >
          {t(place === 'first' ? 'authoriseAgain' : 'again')}
        </button>
        <button type="button" onClick={close}>
          {t('close')}
        </button>
      </div>
    </>
  )
}

function Close() {
  const { t } = useTranslation('renewal')
  return (
    <div className="row">
      <button type="button" onClick={close}>
        {t('close')}
      </button>
    </div>
  )
}

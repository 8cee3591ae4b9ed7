import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Renewal, RenewalPlace } from '../../electron/contract/renewal'
import { visibleWords } from '../../electron/domain/safe-text'
import { shownTime } from '../../electron/domain/shown-time'
import { useFailureSentence } from '../i18n/use-failure-text'
import { useTopic } from '../topic'
import { bridge } from './bridge'
import { PasteResult } from './paste-result'
import './renewal.css'

interface Props {
  readonly place: RenewalPlace
  /** Of the store that is shown; null for any. */
  readonly profileId: string | null
}

type Of<S> = Extract<Renewal, { step: S }>

/** The renewal that was begun in this window: what main says of it, and what a person can do. */
export function RenewalView({ place, profileId }: Props) {
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
      <Step renewal={renewal} />
    </div>
  )
}

function Step({ renewal }: { readonly renewal: NonNullable<Renewal> }) {
  switch (renewal.step) {
    case 'working':
      return <Working />
    case 'waiting':
      return <Waiting {...renewal} />
    case 'question':
      return <OtherAccount {...renewal} />
    case 'done':
      return <Done {...renewal} />
    case 'failed':
      return <Failed {...renewal} />
  }
}

const close = () => void bridge['renewal.close']()

function Cancel() {
  const { t } = useTranslation('renewal')
  return (
    <button type="button" onClick={close}>
      {t('cancel')}
    </button>
  )
}

function Working() {
  const { t } = useTranslation('renewal')
  return (
    <>
      <p role="status">{t('working')}</p>
      <div className="row">
        <Cancel />
      </div>
    </>
  )
}

function Waiting({ address, isPasted, hasOpened, refused }: Of<'waiting'>) {
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
        <Cancel />
      </div>
    </>
  )
}

function OtherAccount({ account, known }: Of<'question'>) {
  const { t } = useTranslation('renewal')
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  const names = { account: visibleWords(account), known: visibleWords(known) }
  const question = t('otherAccount', names)
  const answer = (replaces: boolean) => void bridge['renewal.answer'](replaces)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question in place, not a group of fields
    <div role="group" aria-label={question}>
      <p className="warning">{question}</p>
      <div className="row">
        <button type="button" ref={keep} className="primary" onClick={() => answer(false)}>
          {t('keep')}
        </button>
        <button type="button" onClick={() => answer(true)}>
          {t('replace')}
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

function Failed({ error, profileId, place }: Of<'failed'>) {
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
          onClick={() => void bridge['renewal.begin'](profileId, place)}
        >
          {t('again')}
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

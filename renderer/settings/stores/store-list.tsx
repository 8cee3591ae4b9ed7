import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Session, sessionOf } from '../../../electron/contract/session'
import type { Profile } from '../../../electron/domain/profile'
import { timeLeft } from '../../../electron/domain/session-end'
import { useProfileName } from '../../i18n/use-profile-name'
import { idleUnless } from '../../ui/idle'
import { bridge } from '../bridge'
import { LockedNote, useLockedBy } from '../form/locked'
import { type Outcome, OutcomeLine } from '../form/outcome'
import { moved } from './moved'
import type { StoreStates } from './use-store-states'
import { useTimeLeftText } from './use-time-left-text'

interface Props {
  readonly stores: readonly Profile[]
  readonly states: StoreStates
  readonly sessions: readonly Session[]
  readonly activeId: string
  readonly edited: string
  /** The one that is edited is not in the list yet. */
  readonly isNew: boolean
  readonly onEdit: (id: string) => void
  readonly onAdd: () => void
}

/** Every store with its colour, name and state; Alt and an arrow key move the one with the focus. */
export function StoreList(props: Props) {
  const { stores, states, sessions, activeId, edited, isNew, onEdit, onAdd } = props
  const { t } = useTranslation('settings')
  const nameOf = useProfileName()
  const lockedBy = useLockedBy('profiles')
  const leftText = useTimeLeftText()
  const [outcome, setOutcome] = useState<Outcome>(null)
  const list = useRef<HTMLUListElement>(null)
  const toFocus = useRef<string | null>(null)
  // The browser takes the focus off an element that is put elsewhere in the page.
  useLayoutEffect(() => {
    if (toFocus.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-store="${toFocus.current}"]`)?.focus()
    toFocus.current = null
  })

  // One that is added is the last of them, and a long list shows only a part.
  useLayoutEffect(() => {
    list.current?.querySelector(`[data-row="${edited}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [edited])

  async function move(id: string, by: -1 | 1, byKey: boolean) {
    const order = moved(stores, id, by)
    if (order === null) return
    const reply = await bridge['profile.reorder'](order)
    setOutcome(reply.ok ? null : { failed: reply.error })
    if (byKey) toFocus.current = id
  }
  function onKeyDown(event: KeyboardEvent, id: string) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    void move(id, event.key === 'ArrowUp' ? -1 : 1, true)
  }

  function stateOf({ id, gateway }: Profile): [text: string, isGood: boolean] {
    if (gateway === 'demo') return [t('storeState.demo'), true]
    const test = states.lastTest(id)
    const state = states.of(id)
    if (state !== 'stored') return [t(`storeState.${state}`), false]
    const left = timeLeft(sessionOf(sessions, id).endsAt, Date.now())
    if (left.state === 'ended' || left.state === 'soon') return [leftText(left), false]
    if (test !== null) return [t(`storeState.${test}`), test === 'passed']
    return [t('storeState.stored'), true]
  }
  const real = stores.filter(({ gateway }) => gateway !== 'demo')
  const demo = stores.filter(({ gateway }) => gateway === 'demo')
  function row(store: Profile) {
    const [text, isGood] = stateOf(store)
    return (
      <li key={store.id} data-row={store.id}>
        <button
          type="button"
          data-store={store.id}
          title={nameOf(store)}
          aria-current={store.id === edited}
          onClick={() => onEdit(store.id)}
          onKeyDown={(event) => onKeyDown(event, store.id)}
        >
          <span className="dot" style={{ background: store.colour }} />
          <span className="store-name">{nameOf(store)}</span>
          <span className={`small ${isGood ? 'quiet' : 'warning'}`}>
            {store.id === activeId ? `${t('inUse')} · ${text}` : text}
          </span>
        </button>
      </li>
    )
  }
  const canMove = (by: -1 | 1) => lockedBy === null && moved(stores, edited, by) !== null
  return (
    <div className="store-list">
      <ul ref={list} aria-label={t('profiles')}>
        {real.map(row)}
        {isNew ? (
          <li data-row={edited}>
            <span className="new" aria-current="true">
              <span className="store-name">{t('newName')}</span>
              <span className="small quiet">{t('storeState.draft')}</span>
            </span>
          </li>
        ) : null}
        {demo.map(row)}
      </ul>
      <div className="actions">
        <button type="button" data-else onClick={onAdd} disabled={isNew || lockedBy !== null}>
          + {t('add')}
        </button>
        <button
          type="button"
          className="plain"
          aria-label={t('moveUp')}
          title={t('moveUp')}
          {...idleUnless(canMove(-1), () => void move(edited, -1, false))}
        >
          ↑
        </button>
        <button
          type="button"
          className="plain"
          aria-label={t('moveDown')}
          title={t('moveDown')}
          {...idleUnless(canMove(1), () => void move(edited, 1, false))}
        >
          ↓
        </button>
      </div>
      {lockedBy === null ? null : <LockedNote by={lockedBy} />}
      <OutcomeLine outcome={outcome} />
    </div>
  )
}

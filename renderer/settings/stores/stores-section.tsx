import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionOf } from '../../../electron/contract/session'
import type { Settings } from '../../../electron/contract/settings'
import { inOrder } from '../../../electron/domain/listed-profiles'
import type { Profile } from '../../../electron/domain/profile'
import { useLeave } from '../form/leave-guard'
import { DemoStore } from './demo-store'
import { newProfile } from './store-fields'
import { StoreForm } from './store-form'
import { StoreList } from './store-list'
import './stores.css'
import type { StoreStates } from './use-store-states'

interface Props {
  readonly settings: Settings
  /** No store can be added or moved. */
  readonly states: StoreStates
  /** ID of the one in the form. */
  readonly edited: string
  readonly onEdit: (id: string) => void
}

export function StoresSection({ settings, states, edited, onEdit }: Props) {
  const { t } = useTranslation('settings')
  const leave = useLeave()
  // Nowhere but here until it is complete and saved.
  const [draft, setDraft] = useState<Profile | null>(null)
  const stores = inOrder(settings.profiles)
  const known = stores.find(({ id }) => id === edited)
  const isNew = known === undefined && draft?.id === edited
  const active = stores.find(({ id }) => id === settings.activeProfileId) ?? stores[0]
  const profile = isNew ? draft : (known ?? active)
  if (profile === undefined) return null

  function add() {
    const added = newProfile(stores.length)
    setDraft(added)
    onEdit(added.id)
  }
  return (
    <section aria-labelledby="profiles" className="stores">
      <h2 id="profiles">{t('profiles')}</h2>
      <StoreList
        stores={stores}
        states={states}
        sessions={settings.sessions}
        activeId={settings.activeProfileId}
        edited={profile.id}
        isNew={isNew}
        onEdit={(id) => leave(() => onEdit(id))}
        onAdd={() => leave(add)}
      />
      {profile.gateway === 'demo' ? (
        <DemoStore key={profile.id} settings={settings} states={states} />
      ) : (
        <StoreForm
          key={profile.id}
          profile={profile}
          session={sessionOf(settings.sessions, profile.id)}
          isNew={isNew}
          isActive={profile.id === settings.activeProfileId}
          others={stores.filter(({ id }) => id !== profile.id)}
          states={states}
          onGone={onEdit}
        />
      )}
    </section>
  )
}

import { type FormEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../electron/contract/session'
import type { Failure } from '../../../electron/domain/failure'
import type { Profile } from '../../../electron/domain/profile'
import type { Result } from '../../../electron/domain/result'
import { bridge } from '../bridge'
import { FormFooter } from '../form/form-footer'
import { useLocked } from '../form/locked'
import { useSettingsForm } from '../form/use-settings-form'
import { AccountFields } from './account-fields'
import { AdvancedFields } from './advanced-fields'
import { FirstSession, useAuthorising } from './first-session'
import { KeyFields } from './key-fields'
import { RemoveStore } from './remove-store'
import { RenewSession, SessionBox } from './session-box'
import {
  emptyKeys,
  endField,
  fieldEnd,
  NO_KEYS,
  resolveStore,
  type StoreFields,
  splitFields,
} from './store-fields'
import { StoreFieldset } from './store-fieldset'
import { TestLine } from './test-line'
import type { StoreStates } from './use-store-states'
import { useTest } from './use-test'

interface Props {
  readonly profile: Profile
  /** What is known of its authorisation. */
  readonly session: Session
  readonly isNew: boolean
  readonly isActive: boolean
  /** What may be used in its place. */
  readonly others: readonly Profile[]
  readonly states: StoreStates
  /** With the store to go on with; empty for the one in use. */
  readonly onGone: (next: string) => void
}

export function StoreForm({ profile, session, isNew, isActive, others, states, onGone }: Props) {
  const { t } = useTranslation('settings')
  const state = isNew ? 'new' : states.of(profile.id)
  /** Of a keychain that does not say they are taken to be there. */
  const hasKeys = state === 'stored' || state === 'unknown'
  const isInBrowser = useRef(false)
  const isAuthorising = useAuthorising(profile.id)
  const { form, submit, setOutcome, footer } = useSettingsForm<StoreFields>({
    saved: { ...profile, ...NO_KEYS, sessionEnd: endField(session.endsAt) },
    resolver: resolveStore(profile, state, () => isInBrowser.current),
    save,
    // Emptied once the keychain has them: they must not stay in the page.
    afterSave: (fields) => ({ ...fields, ...NO_KEYS }),
  })
  // Only then: it may be known better by now than the field has it.
  const isEndTyped = form.formState.dirtyFields.sessionEnd === true
  const [gateway, customGatewayUrl] = form.watch(['gateway', 'customGatewayUrl'])
  const test = useTest(profile.id, states)
  const isSet = useLocked('profiles')
  const { setFocus } = form
  useEffect(() => {
    if (isNew) setFocus('name')
  }, [isNew, setFocus])

  /** Nothing of a new store is saved unless all of it is. */
  async function save(fields: StoreFields): Promise<Failure | 'told' | null> {
    const { profile: next, keys, sessionEnd } = splitFields(fields)
    const given = Object.fromEntries(Object.entries(keys).filter(([, key]) => key !== ''))
    states.tested(profile.id, null)
    test.clear()
    if (isInBrowser.current) {
      const { appKey, appSecret } = keys
      const reply = await bridge['renewal.authorise-store'](next, { appKey, appSecret })
      return reply.ok ? null : 'told'
    }
    if (isNew) return failureOf(await bridge['profile.add'](next, keys))
    // Together: keys that are for the new gateway, and no store between the two.
    if (JSON.stringify(next) !== JSON.stringify(profile)) {
      const reply = await bridge['profile.save'](next, given)
      if (!reply.ok) return reply.error
    } else if (Object.keys(given).length > 0) {
      const reply = await bridge['credentials.save'](profile.id, given)
      if (!reply.ok) return reply.error
    }
    // After the keys: of a new session no end is known.
    if (!isEndTyped) return null
    return failureOf(await bridge['renewal.save-end'](profile.id, fieldEnd(sessionEnd)))
  }
  async function saveAndTest(inBrowser = false) {
    if (!test.isCardRight()) return
    isInBrowser.current = inBrowser
    const isSaved = await submit().finally(() => {
      // Of this one alone: what is saved when the form is left, say, is what stands in it.
      isInBrowser.current = false
    })
    if (!isSaved) return
    const notAsked = await states.ask(profile.id)
    if (notAsked !== null) setOutcome({ failed: notAsked })
    else await test.run()
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault()
    void saveAndTest()
  }
  async function removeKeys() {
    const reply = await bridge['credentials.remove'](profile.id)
    states.tested(profile.id, null)
    setOutcome(reply.ok ? null : { failed: reply.error })
    if (reply.ok) await states.ask(profile.id)
  }

  const authorise = (
    <FirstSession
      profileId={profile.id}
      isRunning={isAuthorising}
      onBegin={() => void saveAndTest(true)}
    />
  )
  return (
    <form noValidate autoComplete="off" className="detail" onSubmit={onSubmit}>
      {/* What is authorised is what stands there. */}
      <fieldset className="fields" disabled={isAuthorising}>
        <StoreFieldset form={form} />
        <KeyFields
          form={form}
          name={profile.name}
          state={state}
          isKept={emptyKeys(profile, { gateway, customGatewayUrl }, state) === 'kept'}
          onRemove={() => void removeKeys()}
        />
      </fieldset>
      {isNew ? (
        authorise
      ) : (
        <SessionBox form={form} session={session}>
          {hasKeys ? (
            <RenewSession profileId={profile.id} isDirty={form.formState.isDirty} />
          ) : (
            authorise
          )}
        </SessionBox>
      )}
      <fieldset className="fields" disabled={isAuthorising}>
        <TestLine test={test} />
        <AccountFields form={form} />
        <AdvancedFields form={form} />
      </fieldset>
      <FormFooter
        {...footer}
        isDirty={footer.isDirty || isNew}
        revert={isNew ? () => onGone('') : footer.revert}
        submit={
          <button type="submit" className="primary" disabled={isAuthorising}>
            {t('saveAndTest')}
          </button>
        }
        apart={
          isNew || isSet ? null : (
            <RemoveStore
              profile={profile}
              isActive={isActive}
              others={others}
              onGone={onGone}
              onFailed={(failed) => setOutcome({ failed })}
            />
          )
        }
      />
    </form>
  )
}

const failureOf = (reply: Result<unknown, Failure>): Failure | null =>
  reply.ok ? null : reply.error

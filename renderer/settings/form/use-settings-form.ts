import { type SyntheticEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, type Resolver, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../electron/domain/failure'
import { useUnsaved } from './leave-guard'
import type { Outcome } from './outcome'

interface Options<T extends FieldValues> {
  /** What is saved, as the fields hold it. */
  readonly saved: T
  readonly resolver: Resolver<T>
  /** Why it was not saved; null when it was. `told`: it was not, and the page says why elsewhere. */
  readonly save: (fields: T) => Promise<Failure | 'told' | null>
  /** What the fields hold once it is saved; as they were unless said otherwise. */
  readonly afterSave?: (fields: T) => T
}

/**
 * One form, one footer: what is typed is a draft until it is saved, what fails to save stays as typed, and
 * leaving the form with a draft asks.
 */
export function useSettingsForm<T extends FieldValues>({
  saved,
  resolver,
  save,
  afterSave = (fields) => fields,
}: Options<T>) {
  const { t } = useTranslation('settings')
  const form = useForm<T>({ defaultValues: saved as DefaultValues<T>, resolver })
  const { isDirty, errors } = form.formState
  const [outcome, setOutcome] = useState<Outcome>(null)

  // Saved elsewhere meanwhile: shown, unless somebody is typing here.
  const known = JSON.stringify(saved)
  const shown = useRef(known)
  const follow = useEffectEvent(() => {
    if (shown.current === known) return
    shown.current = known
    if (!isDirty) form.reset(saved)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: compared by its text
  useEffect(() => follow(), [known])

  const latest = useRef(saved)
  useEffect(() => {
    latest.current = saved
  })
  const isUnderWay = useRef(false)
  async function submit(): Promise<boolean> {
    // It ends where it was begun; a second one would be of the same draft.
    if (isUnderWay.current) return false
    isUnderWay.current = true
    let isSaved = false
    const send = form.handleSubmit(async (fields) => {
      const failure = await save(fields as unknown as T)
      if (failure === 'told') return setOutcome(null)
      setOutcome(failure === null ? { done: t('saved') } : { failed: failure })
      isSaved = failure === null
      if (!isSaved) return
      form.reset(afterSave(fields as unknown as T))
      // Saving may change more than was typed, and that was published before the answer came.
      if (JSON.stringify(latest.current) !== known) form.reset(latest.current)
    })
    await send().finally(() => {
      isUnderWay.current = false
    })
    return isSaved
  }
  function onSubmit(event: SyntheticEvent) {
    event.preventDefault()
    void submit()
  }
  function revert() {
    form.reset(saved)
    setOutcome(null)
  }
  useUnsaved(isDirty ? { save: submit, revert } : null)

  const isShown = outcome !== null && ('failed' in outcome || !isDirty)
  return {
    ...{ form, errors, submit, onSubmit, setOutcome },
    footer: { isDirty, revert, outcome: isShown ? outcome : null },
  }
}

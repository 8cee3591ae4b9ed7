import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { type UpdateFeed, updateFeedSchema } from '../../../electron/contract/update'
import { bridge } from '../bridge'
import { Field } from '../form/field'
import { FormFooter } from '../form/form-footer'
import { refused } from '../form/resolver'
import { useSettingsForm } from '../form/use-settings-form'

interface Fields {
  /** Empty for none. */
  readonly feed: string
}

const toFeed = (text: string): string | null => (text.trim() === '' ? null : text)

/** Where updates come from; main asks in the system's dialog before it takes another place. */
export function FeedForm({ feed }: { readonly feed: UpdateFeed }) {
  const { t } = useTranslation('settings')
  const { form, errors, onSubmit, footer } = useSettingsForm<Fields>({
    saved: { feed: feed ?? '' },
    resolver: (fields) =>
      z.safeParse(updateFeedSchema, toFeed(fields.feed)).success
        ? { values: fields, errors: {} }
        : refused(['feed']),
    async save(fields) {
      const reply = await bridge['update.save-feed'](toFeed(fields.feed))
      return reply.ok ? null : reply.error
    },
  })
  return (
    <form noValidate onSubmit={onSubmit}>
      <Field
        label={t('updateFeed')}
        setting="updateFeed"
        hint={t('updateFeedHint')}
        problem={errors.feed && t('updateFeedWrong')}
      >
        <input type="url" autoComplete="off" spellCheck={false} {...form.register('feed')} />
      </Field>
      <FormFooter {...footer} />
    </form>
  )
}

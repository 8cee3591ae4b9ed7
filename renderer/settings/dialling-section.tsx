import { type Resolver, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import {
  type DialSettings,
  dialSettingsSchema,
  dialTargetSchema,
} from '../../electron/contract/dial'
import { argumentLines } from './argument-lines'
import { bridge } from './bridge'
import { Field } from './form/field'
import { FormFooter } from './form/form-footer'
import { useLocked } from './form/locked'
import { refused, wrongFields } from './form/resolver'
import { useSettingsForm } from './form/use-settings-form'
import { ProgramPreview } from './program-preview'
import { useProgramState } from './use-program'

/** The arguments as they are typed, one a line. */
type DialFields = Omit<DialSettings, 'args'> & { readonly args: string }

const asTyped = ({ args, ...rest }: DialSettings): DialFields => ({
  ...rest,
  args: args.join('\n'),
})
/** Arguments that were not edited stay as they are, the empty ones among them too. */
const argumentsOf = (typed: string, saved: DialSettings): string[] =>
  typed === asTyped(saved).args ? saved.args : argumentLines(typed)
const asSaved = ({ args, ...rest }: DialFields, saved: DialSettings): DialSettings => ({
  ...rest,
  args: argumentsOf(args, saved),
})

/** What is not on screen is not in force, and must not keep the rest from being saved. */
const resolveDial =
  (saved: DialSettings): Resolver<DialFields> =>
  (fields) => {
    const { sipHost, args } = asTyped(saved)
    const shown = {
      ...fields,
      ...(fields.target === 'sip' ? {} : { sipHost }),
      ...(fields.target === 'command' ? {} : { args }),
    }
    const parsed = z.safeParse(dialSettingsSchema, asSaved(shown, saved))
    return parsed.success
      ? { values: asTyped(parsed.data), errors: {} }
      : refused(wrongFields(parsed.error))
  }

export function DiallingSection({ dial }: { readonly dial: DialSettings }) {
  const { t } = useTranslation('settings')
  const { form, errors, onSubmit, setOutcome, footer } = useSettingsForm<DialFields>({
    saved: asTyped(dial),
    resolver: resolveDial(dial),
    async save(fields) {
      const reply = await bridge['dial.save'](asSaved(fields, dial))
      return reply.ok ? null : reply.error
    },
  })
  const { register, control } = form
  const program = useController({ control, name: 'executable' }).field
  const isProgramSet = useLocked('dial.executable')
  const [target, args] = form.watch(['target', 'args'])
  const { stateOf, setChosen } = useProgramState(dial.executable)

  async function choose() {
    const reply = await bridge['dial.choose-program']()
    if (!reply.ok) setOutcome({ failed: reply.error })
    else if (reply.value !== null) {
      setChosen(reply.value)
      program.onChange(reply.value.path)
    }
  }
  const state = stateOf(program.value)
  const isBroken = state === 'missing' || state === 'not-runnable'
  return (
    <section aria-labelledby="dialling">
      <h2 id="dialling">{t('dialling')}</h2>
      <form noValidate onSubmit={onSubmit}>
        <Field label={t('dialTarget')} setting="dial.target">
          <select {...register('target')}>
            {dialTargetSchema.options.map((each) => (
              <option key={each} value={each}>
                {t(`dialTargets.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        {target === 'sip' ? (
          <Field
            label={t('sipHost')}
            setting="dial.sipHost"
            hint={t('sipHostHint')}
            problem={errors.sipHost && t('sipHostWrong')}
          >
            <input spellCheck={false} {...register('sipHost')} />
          </Field>
        ) : null}
        {target === 'command' ? (
          <>
            <Field
              label={t('executable')}
              setting="dial.executable"
              failure={isBroken ? t(`programState.${state}`) : undefined}
              after={
                <button type="button" disabled={isProgramSet} onClick={() => void choose()}>
                  {t('chooseProgram')}
                </button>
              }
            >
              <input type="text" readOnly value={program.value} placeholder={t('noProgram')} />
            </Field>
            <Field
              label={t('dialArgs')}
              setting="dial.args"
              hint={t('dialArgsHint')}
              problem={errors.args && t('dialArgsWrong')}
            >
              <textarea rows={3} spellCheck={false} {...register('args')} />
            </Field>
            <ProgramPreview executable={program.value} args={argumentsOf(args, dial)} />
          </>
        ) : null}
        <FormFooter {...footer} />
      </form>
    </section>
  )
}

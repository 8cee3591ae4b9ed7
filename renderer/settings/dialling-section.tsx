import { useTranslation } from 'react-i18next'
import { areArguments, type DialSettings, isSipHost } from '../../electron/contract/dial'
import { bridge } from './bridge'
import { ProgramField } from './program-field'
import { argumentLines, checked } from './read-field'
import { type SaveFailure, savePreferences } from './save-preferences'
import { SavedField } from './saved-field'
import { SavedSelect } from './saved-select'

const TARGETS = ['tel', 'sip', 'callto', 'command'] as const

const readArguments = (text: string) => {
  const lines = argumentLines(text)
  return areArguments(lines) ? lines : null
}

async function saveServer(sipHost: string): Promise<SaveFailure> {
  const reply = await bridge['dial.save-sip-host'](sipHost)
  return reply.ok ? null : reply.error
}

async function saveArguments(args: string[]): Promise<SaveFailure> {
  const reply = await bridge['dial.save-arguments'](args)
  return reply.ok ? null : reply.error
}

export function DiallingSection({ dial }: { readonly dial: DialSettings }) {
  const { t } = useTranslation('settings')
  return (
    <section aria-labelledby="dialling">
      <h2 id="dialling">{t('dialling')}</h2>
      <SavedSelect
        label={t('dialTarget')}
        value={dial.target}
        options={TARGETS}
        textOf={(target) => t(`dialTargets.${target}`)}
        save={(target) => savePreferences({ dial: { target } })}
      />
      {dial.target === 'sip' ? (
        <SavedField
          kind="text"
          label={t('sipHost')}
          hint={t('sipHostHint')}
          wrong={t('sipHostWrong')}
          value={dial.sipHost}
          read={checked(isSipHost)}
          save={saveServer}
        />
      ) : null}
      {dial.target === 'command' ? (
        <>
          <ProgramField path={dial.executable} />
          <SavedField
            kind="lines"
            label={t('dialArgs')}
            hint={t('dialArgsHint')}
            wrong={t('dialArgsWrong')}
            value={dial.args.join('\n')}
            read={readArguments}
            save={saveArguments}
          />
        </>
      ) : null}
    </section>
  )
}

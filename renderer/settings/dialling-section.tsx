import { useTranslation } from 'react-i18next'
import {
  areArguments,
  type DialSettings,
  isProgramPath,
  isSipHost,
} from '../../electron/contract/dial'
import { argumentLines, checked } from './read-field'
import { savePreferences } from './save-preferences'
import { SavedField } from './saved-field'
import { SavedSelect } from './saved-select'

const TARGETS = ['tel', 'sip', 'callto', 'command'] as const

const readArguments = (text: string) => {
  const lines = argumentLines(text)
  return areArguments(lines) ? lines : null
}

export function DiallingSection({ dial }: { readonly dial: DialSettings }) {
  const { t } = useTranslation('settings')
  const save = (change: Partial<DialSettings>) => savePreferences({ dial: { ...dial, ...change } })
  return (
    <section aria-labelledby="dialling">
      <h2 id="dialling">{t('dialling')}</h2>
      <SavedSelect
        label={t('dialTarget')}
        value={dial.target}
        options={TARGETS}
        textOf={(target) => t(`dialTargets.${target}`)}
        save={(target) => save({ target })}
      />
      {dial.target === 'sip' ? (
        <SavedField
          kind="text"
          label={t('sipHost')}
          hint={t('sipHostHint')}
          wrong={t('sipHostWrong')}
          value={dial.sipHost}
          read={checked(isSipHost)}
          save={(sipHost) => save({ sipHost })}
        />
      ) : null}
      {dial.target === 'command' ? (
        <>
          <SavedField
            kind="text"
            label={t('executable')}
            hint={t('executableHint')}
            wrong={t('executableWrong')}
            value={dial.executable}
            read={checked((path) => path !== '' && isProgramPath(path))}
            save={(executable) => save({ executable })}
          />
          <SavedField
            kind="lines"
            label={t('dialArgs')}
            hint={t('dialArgsHint')}
            wrong={t('dialArgsWrong')}
            value={dial.args.join('\n')}
            read={readArguments}
            save={(args) => save({ args })}
          />
        </>
      ) : null}
    </section>
  )
}

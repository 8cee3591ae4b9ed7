import { useTranslation } from 'react-i18next'
import { fillArguments } from '../../electron/contract/dial'

const SAMPLE = { number: '17788889898', extension: '1234' }

interface Props {
  readonly executable: string
  readonly args: readonly string[]
}

/** What will run for a number with an extension: the program, then one line for each argument. */
export function ProgramPreview({ executable, args }: Props) {
  const { t } = useTranslation('settings')
  const filled = fillArguments(args, SAMPLE.number, SAMPLE.extension)
  return (
    <div className="preview">
      <p className="small quiet" id="preview">
        {t('preview', SAMPLE)}
      </p>
      <ol aria-labelledby="preview">
        {[executable === '' ? t('noProgram') : executable, ...filled].map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two arguments may be the same
          <li key={place}>
            <code>{part === '' ? t('emptyArgument') : part}</code>
          </li>
        ))}
      </ol>
    </div>
  )
}

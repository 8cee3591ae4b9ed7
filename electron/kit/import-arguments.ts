import type { KitImport } from '../contract/kit-channels'
import { problem, readCommandLine, type UsageProblem } from '../domain/command-line'
import { err, ok, type Result } from '../domain/result'
import type { OptionsOf } from '../domain/texts/terminal-texts'

export const IMPORT_OPTIONS = {
  'import-kit': 'FILE',
  replace: null,
  'stores-only': null,
  preview: null,
  json: null,
  help: null,
} as const satisfies OptionsOf<'importKit'>

export interface ImportRequest {
  readonly file: string
  readonly how: KitImport
  /** Nothing is to be changed. */
  readonly previewOnly: boolean
  readonly json: boolean
}

/** Reads the command line. A pass phrase is no argument: other programs see those. */
export function parseImport(args: readonly string[]): Result<ImportRequest, UsageProblem | 'help'> {
  const line = readCommandLine(args, IMPORT_OPTIONS)
  if (!line.ok) return line
  const { values, texts } = line.value
  if (values.help !== undefined) return err('help')
  const file = values['import-kit']
  if (file === undefined || file === '') return err(problem('no-value', '--import-kit'))
  if (texts.length > 0) return err(problem('needless-text', texts[0]))
  return ok({
    file,
    how: {
      mode: values.replace === undefined ? 'merge' : 'replace',
      preferences: values['stores-only'] === undefined,
    },
    previewOnly: values.preview !== undefined,
    json: values.json !== undefined,
  })
}

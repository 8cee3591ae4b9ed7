import { err, ok, type Result } from './result'

/** A command's options by name: how the usage calls their value, or null for one that stands alone. */
export type CommandOptions = Readonly<Record<string, string | null>>

/** What is wrong with the arguments; `option` is as it was written, without its value. */
export interface UsageProblem {
  readonly what:
    | 'unknown-option'
    | 'no-value'
    | 'wrong-value'
    | 'needless-value'
    | 'repeated'
    | 'no-text'
    | 'needless-text'
    | 'keys-twice'
  readonly option: string
}

export interface CommandLine<Options extends CommandOptions> {
  /** Empty for an option that stands alone. */
  readonly values: { readonly [Name in keyof Options]?: string }
  readonly texts: readonly string[]
}

export const problem = (what: UsageProblem['what'], option = ''): UsageProblem => ({ what, option })

/** What does not begin like an option is a text, also with a dash before it: `-11111222`. */
const isOption = (arg: string): boolean => /^--?[a-z]/i.test(arg)

/** Reads `--name value` and `--name=value`; after `--` all is text. */
export function readCommandLine<Options extends CommandOptions>(
  args: readonly string[],
  options: Options,
): Result<CommandLine<Options>, UsageProblem> {
  const values = new Map<string, string>()
  const texts: string[] = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (arg === '--') {
      texts.push(...args.slice(index + 1))
      break
    }
    if (!isOption(arg)) {
      texts.push(arg)
      continue
    }
    const equals = arg.indexOf('=')
    const option = equals < 0 ? arg : arg.slice(0, equals)
    const name = option.slice(2)
    if (!option.startsWith('--') || !Object.hasOwn(options, name)) {
      return err(problem('unknown-option', option))
    }
    if (options[name] === null) {
      if (equals >= 0) return err(problem('needless-value', option))
      values.set(name, '')
      continue
    }
    if (values.has(name)) return err(problem('repeated', option))
    if (equals < 0) index += 1
    const value = equals < 0 ? args[index] : arg.slice(equals + 1)
    // Whoever forgets a value gives the next option in its place.
    if (value === undefined || (equals < 0 && /^-./.test(value))) {
      return err(problem('no-value', option))
    }
    values.set(name, value)
  }
  // Only names of options were put in.
  return ok({ values: Object.fromEntries(values) as CommandLine<Options>['values'], texts })
}

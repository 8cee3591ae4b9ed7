import { problem, readCommandLine, type UsageProblem } from '../domain/command-line'
import { err, ok, type Result } from '../domain/result'
import type { OptionsOf } from '../domain/texts/terminal-texts'

/** The first argument. No work-card ID can look like it. */
export const HEALTH_COMMAND = 'health'

export const HEALTH_OPTIONS = {
  json: null,
  profile: 'NAME',
  help: null,
} as const satisfies OptionsOf<'health'>

export interface HealthRequest {
  readonly json: boolean
  /** Name or ID of a saved store; null for all of them. */
  readonly profile: string | null
}

/** Reads what follows `health`. */
export function parseHealth(args: readonly string[]): Result<HealthRequest, UsageProblem | 'help'> {
  const line = readCommandLine(args, HEALTH_OPTIONS)
  if (!line.ok) return line
  const { values, texts } = line.value
  if (values.help !== undefined) return err('help')
  if (texts[0] !== undefined) return err(problem('needless-text', texts[0]))
  if (values.profile === '') return err(problem('no-value', '--profile'))
  return ok({ json: values.json !== undefined, profile: values.profile ?? null })
}

import { problem, readCommandLine, type UsageProblem } from '../domain/command-line'
import {
  type AnswerFormat,
  answerFormatSchema,
  isSafeGatewayUrl,
  normalUrl,
  type SignMethod,
  signMethodSchema,
} from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import type { OptionsOf } from '../domain/texts/terminal-texts'

export const DIAL_OPTIONS = {
  exact: null,
  json: null,
  profile: 'NAME',
  gateway: 'URL',
  'sign-method': 'METHOD',
  format: 'FORMAT',
  'real-tp-nick': 'S',
  'service-store-code': 'S',
  credentials: '-',
  help: null,
} as const satisfies OptionsOf<'dial'>

export interface TerminalRequest {
  readonly text: string
  /** Nothing is to be found in the text: it is the ID. */
  readonly exact: boolean
  readonly json: boolean
  /** Name or ID of a saved store; null for the demo. */
  readonly profile: string | null
  readonly gateway: string | null
  readonly credentialsFromInput: boolean
  /** Replaces what the profile says. */
  readonly overrides: {
    signMethod?: SignMethod
    format?: AnswerFormat
    realTpNick?: string
    serviceStoreCode?: string
  }
}

/** Reads the command line. */
export function parseTerminal(
  args: readonly string[],
): Result<TerminalRequest, UsageProblem | 'help'> {
  const line = readCommandLine(args, DIAL_OPTIONS)
  if (!line.ok) return line
  const { values, texts } = line.value
  if (values.help !== undefined) return err('help')
  if (texts.length === 0) return err(problem('no-text'))
  if (values.profile === '') return err(problem('no-value', '--profile'))
  if (values.credentials !== undefined && values.credentials !== '-') {
    return err(problem('wrong-value', '--credentials'))
  }
  const gateway = values.gateway === undefined ? null : normalUrl(values.gateway)
  if (gateway !== null && !isSafeGatewayUrl(gateway))
    return err(problem('wrong-value', '--gateway'))
  const signMethod = signMethodSchema.safeParse(values['sign-method'] ?? 'hmac-sha256')
  if (!signMethod.success) return err(problem('wrong-value', '--sign-method'))
  const format = answerFormatSchema.safeParse(values.format ?? 'json')
  if (!format.success) return err(problem('wrong-value', '--format'))
  return ok({
    text: texts.join(' '),
    exact: values.exact !== undefined,
    json: values.json !== undefined,
    profile: values.profile ?? null,
    gateway,
    credentialsFromInput: values.credentials === '-',
    overrides: {
      ...(values['sign-method'] === undefined ? {} : { signMethod: signMethod.data }),
      ...(values.format === undefined ? {} : { format: format.data }),
      ...(values['real-tp-nick'] === undefined ? {} : { realTpNick: values['real-tp-nick'] }),
      ...(values['service-store-code'] === undefined
        ? {}
        : { serviceStoreCode: values['service-store-code'] }),
    },
  })
}

import { parseArgs } from 'node:util'
import {
  type AnswerFormat,
  answerFormatSchema,
  isSafeGatewayUrl,
  normalUrl,
  type SignMethod,
  signMethodSchema,
} from '../domain/profile'
import { err, ok, type Result } from '../domain/result'

export const USAGE = `Usage: npm run dial -- <text> [options]

  <text>                        a work-card ID, or any text that holds one
  --exact                       the text is the ID itself: looked up whatever it looks like
  --json                        print one line of JSON
  --profile NAME                a profile saved by the app (without it: the demo gateway)
  --gateway URL                 https, or http on this machine only
  --sign-method METHOD          hmac-sha256 | hmac | md5
  --format FORMAT               json | xml
  --real-tp-nick S              account of the service provider
  --service-store-code S        code of the store
  --credentials -               read {"appKey","appSecret","sessionKey"} from standard input
  --help                        show this

Secrets are never accepted as arguments. Exit code: 0 number, 1 failed lookup, 2 wrong usage.`

export interface TerminalRequest {
  readonly text: string
  /** Nothing is to be found in the text: it is the ID. */
  readonly exact: boolean
  readonly json: boolean
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

const options = {
  exact: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  profile: { type: 'string' },
  gateway: { type: 'string' },
  'sign-method': { type: 'string' },
  format: { type: 'string' },
  'real-tp-nick': { type: 'string' },
  'service-store-code': { type: 'string' },
  credentials: { type: 'string' },
} as const

/** No argument of a process can hold it. */
const TEXT_MARK = '\0'
const isOption = (arg: string): boolean => /^--?(?:[a-z]|$)/i.test(arg)
const takesValue = (arg: string): boolean =>
  Object.entries(options).some(([name, { type }]) => type === 'string' && arg === `--${name}`)

/** `parseArgs` takes whatever begins with a dash for an option; a text that does is marked before. */
function markTexts(args: readonly string[]): string[] {
  const end = args.indexOf('--')
  return args.map((arg, index) => {
    const isText = arg.startsWith('-') && !isOption(arg) && !takesValue(args[index - 1] ?? '')
    return isText && (end < 0 || index < end) ? `${TEXT_MARK}${arg}` : arg
  })
}

/** Reads the command line; the error is a sentence about what is wrong, or `help`. */
export function parseTerminal(args: readonly string[]): Result<TerminalRequest, string> {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return err(error instanceof Error ? error.message : 'wrong arguments')
  }
  const { values, positionals } = parsed
  if (values.help) return err('help')
  if (positionals.length === 0) return err('there is no text to look up')
  if (values.credentials !== undefined && values.credentials !== '-') {
    return err('--credentials takes only "-": secrets are read from standard input')
  }
  const gateway = values.gateway === undefined ? null : normalUrl(values.gateway)
  if (gateway !== null && !isSafeGatewayUrl(gateway)) {
    return err('--gateway must be an https address, or http on this machine')
  }
  const signMethod = signMethodSchema.safeParse(values['sign-method'] ?? 'hmac-sha256')
  if (!signMethod.success) return err('--sign-method is hmac-sha256, hmac or md5')
  const format = answerFormatSchema.safeParse(values.format ?? 'json')
  if (!format.success) return err('--format is json or xml')
  return ok({
    text: positionals.join(' ').replaceAll(TEXT_MARK, ''),
    exact: values.exact ?? false,
    json: values.json ?? false,
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

const parse = (args: readonly string[]) =>
  parseArgs({ args: markTexts(args), options, allowPositionals: true, strict: true })

import { problem, readCommandLine, type UsageProblem } from '../domain/command-line'
import { err, ok, type Result } from '../domain/result'
import type { OptionsOf } from '../domain/texts/terminal-texts'
import type { SandboxGatewayOptions } from './gateway'

/** The port of the terminal's gateway unless `--port` names another; 0 takes any free one. */
const DEFAULT_PORT = 8180

export const GATEWAY_OPTIONS = {
  port: 'N',
  credentials: 'FILE',
  'app-key': 'K',
  'app-secret': 'S',
  session: 'T',
  'session-seconds': 'N',
  help: null,
} as const satisfies OptionsOf<'gateway'>

interface GatewayRequest {
  readonly options: SandboxGatewayOptions
  /** Where the credentials are read from: a file's name or `-`; null for nowhere. */
  readonly credentials: string | null
}

/** Reads the terminal's arguments; credentials left out are the demo profile's. */
export function readArguments(
  args: readonly string[],
): Result<GatewayRequest, UsageProblem | 'help'> {
  const line = readCommandLine(args, GATEWAY_OPTIONS)
  if (!line.ok) return line
  const { values, texts } = line.value
  if (values.help !== undefined) return err('help')
  const [text] = texts
  if (text !== undefined) return err(problem('needless-text', text))
  const { help: _, ...given } = values
  // An empty credential could never be presented: the platform treats an empty parameter as missing.
  const empty = Object.entries(given).find(([, value]) => value === '')
  if (empty !== undefined) return err(problem('no-value', `--${empty[0]}`))
  const port = values.port ?? String(DEFAULT_PORT)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return err(problem('wrong-value', '--port'))
  const seconds = values['session-seconds']
  if (seconds !== undefined && !/^[1-9]\d{0,8}$/.test(seconds)) {
    return err(problem('wrong-value', '--session-seconds'))
  }
  const { port: _port, 'session-seconds': _seconds, credentials, ...single } = given
  const [twice] = Object.keys(single)
  if (credentials !== undefined && twice !== undefined) {
    return err(problem('keys-twice', `--${twice}`))
  }
  const { 'app-key': appKey, 'app-secret': appSecret, session: sessionKey } = single
  return ok({
    options: {
      port: Number(port),
      ...(appKey === undefined ? {} : { appKey }),
      ...(appSecret === undefined ? {} : { appSecret }),
      ...(sessionKey === undefined ? {} : { sessionKey }),
      ...(seconds === undefined ? {} : { sessionSeconds: Number(seconds) }),
    },
    credentials: credentials ?? null,
  })
}

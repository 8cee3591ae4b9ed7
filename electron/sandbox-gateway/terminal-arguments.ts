import { parseArgs } from 'node:util'
import type { SandboxGatewayOptions } from './gateway'

/** The port of the terminal's gateway unless `--port` names another; 0 takes any free one. */
const DEFAULT_PORT = 8180

export const USAGE = `usage: npm run gateway -- [--port N] [--credentials FILE | --app-key K --app-secret S --session T]

--credentials reads {"appKey","appSecret","sessionKey"} from a file, or from standard input for "-".
Other programs on this machine can see what is given as arguments.`

export type TerminalArguments =
  | {
      readonly ok: true
      readonly options: SandboxGatewayOptions
      /** Where the credentials are read from: a file's name or `-`; null for nowhere. */
      readonly credentials: string | null
    }
  | { readonly ok: false; readonly message: string }

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'app-key': { type: 'string' },
      'app-secret': { type: 'string' },
      session: { type: 'string' },
      credentials: { type: 'string' },
    },
  }).values

/** Reads the terminal's arguments; credentials left out are the demo profile's. */
export const readArguments = (args: readonly string[]): TerminalArguments => {
  let values: ReturnType<typeof parse>
  try {
    values = parse(args)
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
  const port = values.port ?? String(DEFAULT_PORT)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { ok: false, message: '--port takes a whole number from 0 to 65535' }
  }
  // An empty credential could never be presented: the platform treats an empty parameter as missing.
  const empty = Object.entries(values).find(([, value]) => value === '')
  if (empty) return { ok: false, message: `--${empty[0]} must not be empty` }
  const { 'app-key': appKey, 'app-secret': appSecret, session: sessionKey, credentials } = values
  const single = Object.entries({ appKey, appSecret, sessionKey }).filter(([, value]) => value)
  if (credentials !== undefined && single.length > 0) {
    return { ok: false, message: '--credentials holds all three: give no other key beside it' }
  }

  return {
    ok: true,
    options: { port: Number(port), ...Object.fromEntries(single) },
    credentials: credentials ?? null,
  }
}

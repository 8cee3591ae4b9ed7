import { createReadStream } from 'node:fs'
import { readCredentials } from '../domain/credentials-input'
import { causes } from '../domain/texts/en/causes'
import { credentialsFaultText } from '../domain/texts/key-texts'
import { type SandboxGatewayOptions, startSandboxGateway } from './gateway'
import { readArguments, USAGE } from './terminal-arguments'

const WRONG_USAGE = 2

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

function fail(message: string, exitCode: number): void {
  console.error(message)
  process.exitCode = exitCode
}

async function start(options: SandboxGatewayOptions): Promise<void> {
  try {
    const gateway = await startSandboxGateway(options)
    process.once('SIGINT', () => gateway.close())
    process.once('SIGTERM', () => gateway.close())
    console.log(`listening on ${gateway.url}`)
  } catch (error) {
    const reason = isPortTaken(error) ? 'it is already in use' : String(error)
    fail(`The gateway cannot listen on port ${options.port}: ${reason}.`, 1)
  }
}

async function run(args: readonly string[]): Promise<void> {
  const parsed = readArguments(args)
  if (!parsed.ok) return fail(`${parsed.message}\n${USAGE}`, WRONG_USAGE)
  const { options, credentials } = parsed
  if (credentials === null) return start(options)

  const input = credentials === '-' ? process.stdin : createReadStream(credentials)
  const read = await readCredentials(input)
  if (read.ok) return start({ ...options, ...read.value })
  fail(
    `${credentialsFaultText('en', read.error)} ${causes['credentials-given-wrong'].nextStep}`,
    WRONG_USAGE,
  )
}

await run(process.argv.slice(2))

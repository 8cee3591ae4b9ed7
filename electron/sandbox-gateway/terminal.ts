import { type SandboxGatewayOptions, startSandboxGateway } from './gateway'
import { readArguments, USAGE } from './terminal-arguments'

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const run = async (options: SandboxGatewayOptions): Promise<void> => {
  try {
    const gateway = await startSandboxGateway(options)
    process.once('SIGINT', () => gateway.close())
    process.once('SIGTERM', () => gateway.close())
    console.log(`listening on ${gateway.url}`)
  } catch (error) {
    const reason = isPortTaken(error) ? 'it is already in use' : String(error)
    console.error(`The gateway cannot listen on port ${options.port}: ${reason}.`)
    process.exitCode = 1
  }
}

const parsed = readArguments(process.argv.slice(2))
if (parsed.ok) {
  await run(parsed.options)
} else {
  console.error(`${parsed.message}\n${USAGE}`)
  process.exitCode = 2
}

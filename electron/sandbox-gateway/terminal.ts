import { createReadStream } from 'node:fs'
import { readCredentials } from '../domain/credentials-input'
import { terminalLocale } from '../domain/locale'
import { failureText } from '../domain/texts/failure-texts'
import { fill } from '../domain/texts/fill'
import { credentialsFaultText } from '../domain/texts/key-texts'
import { TERMINAL_TEXTS, usageProblemText, usageText } from '../domain/texts/terminal-texts'
import { type SandboxGatewayOptions, startSandboxGateway } from './gateway'
import { GATEWAY_OPTIONS, readArguments } from './terminal-arguments'

const WRONG_USAGE = 2

const locale = terminalLocale(process.env)
const texts = TERMINAL_TEXTS[locale].gateway

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

function fail(message: string, exitCode: number): void {
  console.error(message)
  process.exitCode = exitCode
}

async function start(options: SandboxGatewayOptions): Promise<void> {
  try {
    const { sessionSeconds } = options
    // The one that is there from the start as well: so a person can see it end.
    const ends =
      sessionSeconds === undefined ? {} : { sessionEndsAt: Date.now() + sessionSeconds * 1000 }
    const gateway = await startSandboxGateway({ ...options, ...ends })
    process.once('SIGINT', () => gateway.close())
    process.once('SIGTERM', () => gateway.close())
    console.log(fill(texts.listening, { url: gateway.url }))
  } catch (error) {
    const sentence = isPortTaken(error) ? texts.portTaken : texts.cannotListen
    fail(fill(sentence, { port: String(options.port), reason: String(error) }), 1)
  }
}

async function run(args: readonly string[]): Promise<void> {
  const parsed = readArguments(args)
  if (!parsed.ok) {
    const usage = usageText(locale, 'gateway', GATEWAY_OPTIONS, 'npm run gateway --')
    if (parsed.error === 'help') return console.log(usage)
    return fail(`${usageProblemText(locale, 'gateway', parsed.error)}\n\n${usage}`, WRONG_USAGE)
  }
  const { options, credentials } = parsed.value
  if (credentials === null) return start(options)

  const input = credentials === '-' ? process.stdin : createReadStream(credentials)
  const read = await readCredentials(input)
  if (read.ok) return start({ ...options, ...read.value })
  const problems = credentialsFaultText(locale, read.error)
  const cause = 'credentials-given-wrong'
  const told = failureText(locale, { kind: 'no-credentials', cause, params: { problems } })
  fail(`${told.message}\n${told.nextStep}`, WRONG_USAGE)
}

await run(process.argv.slice(2))

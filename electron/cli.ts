import { accessWith, bindOver, demoGateway } from './app/bind'
import { openVault } from './credentials/credentials'
import { openTerminalKeychain } from './credentials/keychain'
import type { Credentials } from './domain/credentials'
import { readCredentials } from './domain/credentials-input'
import { failure, type LookupFailure } from './domain/failure'
import { DEMO_PROFILE, isLoopbackUrl, type Profile } from './domain/profile'
import { err, ok, type Result } from './domain/result'
import { credentialsFaultText } from './domain/texts/key-texts'
import { exactWorkcardId, findWorkcardId } from './lookup/find-id'
import { lookUp } from './lookup/look-up'
import { openNodeTransport } from './net/node-transport'
import type { Access } from './profile-gateway/access'
import type { DemoGateway } from './profile-gateway/demo-gateway'
import { readSavedSettings } from './settings/files'
import { parseTerminal, type TerminalRequest, USAGE } from './terminal/arguments'
import { terminalLocale, userDataFolder } from './terminal/environment'
import { errorAsJson, errorAsText, foundAsJson, foundAsText } from './terminal/report'

function wrongUsage(problem: string): number {
  console.error(`${problem}\n\n${USAGE}`)
  return 2
}

/** The profile of that name or ID as the app saved it. */
function findProfile(name: string | null): Profile | undefined {
  if (name === null) return DEMO_PROFILE
  const settings = readSavedSettings(userDataFolder(process.platform, process.env))
  return settings?.profiles.find((profile) => profile.id === name || profile.name === name)
}

/** The credentials on standard input, if the arguments announce any. */
async function givenCredentials({
  credentialsFromInput,
}: TerminalRequest): Promise<Result<Credentials | null, LookupFailure>> {
  if (!credentialsFromInput) return ok(null)
  const read = await readCredentials(process.stdin)
  if (read.ok) return read
  const problems = credentialsFaultText(terminalLocale(process.env), read.error)
  return err(failure('no-credentials', { cause: 'credentials-given-wrong', params: { problems } }))
}

function printError(error: LookupFailure, json: boolean): void {
  const locale = terminalLocale(process.env)
  if (json) console.log(errorAsJson(error, locale))
  else console.error(errorAsText(error, locale))
}

/** What the arguments say goes before what the profile says. */
function accessFor(
  { gateway }: TerminalRequest,
  given: Credentials | null,
  demo: DemoGateway,
): Access {
  const saved = accessWith(openVault(openTerminalKeychain()), demo)
  return {
    gatewayUrl: async (profile) => (gateway === null ? saved.gatewayUrl(profile) : ok(gateway)),
    async credentials(profile, gatewayUrl) {
      if (given !== null) return ok(given)
      // The demo's credentials are not valid elsewhere: say what is missing instead of trying them.
      const elsewhere = gateway !== null && !isLoopbackUrl(gateway)
      return elsewhere && profile.gateway === 'demo'
        ? err(failure('no-credentials'))
        : saved.credentials(profile, gatewayUrl)
    },
  }
}

async function run(args: readonly string[]): Promise<number> {
  const parsed = parseTerminal(args)
  if (!parsed.ok && parsed.error === 'help') {
    console.log(USAGE)
    return 0
  }
  if (!parsed.ok) return wrongUsage(parsed.error)
  const request = parsed.value
  const profile = findProfile(request.profile)
  if (profile === undefined) return wrongUsage(`there is no profile named ${request.profile}`)
  const given = await givenCredentials(request)
  if (!given.ok) {
    printError(given.error, request.json)
    return 2
  }

  const abort = new AbortController()
  process.once('SIGINT', () => abort.abort())
  const id = request.exact ? exactWorkcardId(request.text) : findWorkcardId(request.text)
  const demo = demoGateway()
  const network = openNodeTransport()
  const bind = bindOver(network.transport, accessFor(request, given.value, demo))
  const found = id.ok
    ? await lookUp(bind, { ...profile, ...request.overrides }, id.value, { signal: abort.signal })
    : id
  network.close()
  await demo.close()

  if (!found.ok) {
    printError(found.error, request.json)
    return 1
  }
  const text = request.json
    ? foundAsJson(found.value)
    : foundAsText(found.value, terminalLocale(process.env))
  console.log(text)
  return 0
}

process.exitCode = await run(process.argv.slice(2))

import { systemRoots } from '../company-roots/system-roots'
import { DEFAULT_SETTINGS, type Settings } from '../contract/settings'
import { openVault } from '../credentials/credentials'
import { openTerminalKeychain } from '../credentials/keychain'
import type { Credentials } from '../domain/credentials'
import { readCredentials } from '../domain/credentials-input'
import { failure, type LookupFailure } from '../domain/failure'
import { inOrder } from '../domain/listed-profiles'
import { type Locale, terminalLocale } from '../domain/locale'
import { DEMO_PROFILE, isLoopbackUrl, type Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import { credentialsFaultText } from '../domain/texts/key-texts'
import {
  noStoreText,
  severalStoresText,
  storeName,
  TERMINAL_TEXTS,
  usageProblemText,
  usageText,
} from '../domain/texts/terminal-texts'
import { exactWorkcardId, findWorkcardId } from '../lookup/find-id'
import { lookUp } from '../lookup/look-up'
import { openNodeTransport } from '../net/node-transport'
import type { Access } from '../profile-gateway/access'
import { onlyAllowed } from '../profile-gateway/allowed'
import type { DemoGateway } from '../profile-gateway/demo-gateway'
import { openProxyLogins } from '../proxy-login/proxy-logins'
import { readSavedSettings } from '../settings/files'
import { DIAL_OPTIONS, parseTerminal, type TerminalRequest } from '../terminal/arguments'
import { chooseStore } from '../terminal/choose-store'
import { userDataFolder } from '../terminal/environment'
import { HEALTH_COMMAND } from '../terminal/health-arguments'
import { errorAsJson, errorAsText, foundAsJson, foundAsText } from '../terminal/report'
import { accessWith, bindOver, demoGateway } from './bind'
import type { MachinePolicy } from './policy'

const WRONG_USAGE = 2

const userData = () => userDataFolder(process.platform, process.env)

/** As the app has them; without the app there is the demo. */
function effectiveSettings(policy: MachinePolicy): Settings {
  const saved = readSavedSettings(userData()) ?? DEFAULT_SETTINGS
  return policy.now().rules.effective(saved)
}
const savedProfiles = (policy: MachinePolicy) => inOrder(effectiveSettings(policy).profiles)

const openLogins = () => openProxyLogins(openTerminalKeychain())

/** Through the proxies and the company's roots that the app would use. */
const openNetwork = (policy: MachinePolicy, logins = openLogins()) =>
  openNodeTransport({
    logins,
    extraRoots: () => [...systemRoots(), ...effectiveSettings(policy).companyCertificates],
  })

/** The profile that is called so, or has this ID; the error is what to say. */
function findProfile(
  name: string | null,
  policy: MachinePolicy,
  locale: Locale,
): Result<Profile, string> {
  if (name === null) return ok(DEMO_PROFILE)
  const saved = savedProfiles(policy)
  const chosen = chooseStore(saved, name, (each) => [each.name, storeName(locale, each)])
  if (chosen.ok) return chosen
  const { why, among } = chosen.error
  if (why === 'several') return err(severalStoresText(locale, name, among))
  const shown = among.map((each) => storeName(locale, each))
  return err(noStoreText(locale, name, shown))
}

/** The credentials on standard input, if the arguments announce any. */
async function givenCredentials(
  { credentialsFromInput }: TerminalRequest,
  locale: Locale,
): Promise<Result<Credentials | null, LookupFailure>> {
  if (!credentialsFromInput) return ok(null)
  const read = await readCredentials(process.stdin)
  if (read.ok) return read
  const problems = credentialsFaultText(locale, read.error)
  return err(failure('no-credentials', { cause: 'credentials-given-wrong', params: { problems } }))
}

/** In the terminal nobody is asked for them. */
const forTerminal = (error: LookupFailure): LookupFailure =>
  error.cause === 'proxy-login' || error.cause === 'proxy-refused'
    ? { ...error, cause: 'proxy-login-terminal' }
    : error

function printError(failed: LookupFailure, json: boolean, locale: Locale): void {
  const error = forTerminal(failed)
  if (json) console.log(errorAsJson(error, locale))
  else console.error(errorAsText(error, locale, Date.now()))
}

const signMethodSet = (method: string) =>
  failure('invalid-argument', { cause: 'sign-method-set', params: { method }, fixBy: 'agent' })

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

/**
 * One lookup for the terminal: the number on standard output, everything else on standard error. With
 * `health` as the first argument, the health check.
 * @param command how the command is called, for its usage
 * @param openPolicy reads the machine's policy
 * @returns the exit code: 0 a number, 1 the lookup failed, 2 wrong usage or credentials
 */
export async function runTerminal(
  args: readonly string[],
  command: string,
  openPolicy: (userData: string) => Promise<MachinePolicy>,
): Promise<number> {
  const locale = terminalLocale(process.env)
  if (args[0] === HEALTH_COMMAND) {
    const { runHealthInTerminal } = await import('./terminal-health')
    const policy = await openPolicy(userData())
    const logins = openLogins()
    return runHealthInTerminal(args.slice(1), {
      ...{ command, locale, policy, logins, network: openNetwork(policy, logins) },
      findProfile: (name) => findProfile(name, policy, locale),
      savedProfiles: () => savedProfiles(policy),
    })
  }
  const parsed = parseTerminal(args)
  if (!parsed.ok) {
    const usage = usageText(locale, 'dial', DIAL_OPTIONS, command)
    if (parsed.error === 'help') {
      console.log(usage)
      return 0
    }
    console.error(`${usageProblemText(locale, 'dial', parsed.error)}\n\n${usage}`)
    return WRONG_USAGE
  }
  const request = parsed.value
  const policy = await openPolicy(userData())
  const profile = findProfile(request.profile, policy, locale)
  if (!profile.ok) {
    console.error(profile.error)
    return WRONG_USAGE
  }
  const given = await givenCredentials(request, locale)
  if (!given.ok) {
    printError(given.error, request.json, locale)
    return WRONG_USAGE
  }

  const abort = new AbortController()
  process.once('SIGINT', () => abort.abort())
  const id = request.exact ? exactWorkcardId(request.text) : findWorkcardId(request.text)
  const isDemo = request.gateway === null && profile.value.gateway === 'demo'
  const signMethod = isDemo ? undefined : policy.now().policy.signMethod
  const { overrides } = request
  if (signMethod !== undefined && ![undefined, signMethod].includes(overrides.signMethod)) {
    printError(signMethodSet(signMethod), request.json, locale)
    return WRONG_USAGE
  }
  // On standard error, for standard output is the number's alone.
  if (id.ok && isDemo) console.error(TERMINAL_TEXTS[locale].demoNotice)
  const demo = demoGateway()
  const network = openNetwork(policy)
  const access = onlyAllowed(
    accessFor(request, given.value, demo),
    policy.now().refusal,
    () => isDemo,
  )
  const bind = bindOver(network.transport, access)
  const called = {
    ...{ ...profile.value, ...overrides },
    ...(signMethod === undefined ? {} : { signMethod }),
  }
  const found = id.ok ? await lookUp(bind, called, id.value, { signal: abort.signal }) : id
  network.close()
  await demo.close()

  if (!found.ok) {
    printError(found.error, request.json, locale)
    return 1
  }
  console.log(request.json ? foundAsJson(found.value) : foundAsText(found.value, locale))
  return 0
}

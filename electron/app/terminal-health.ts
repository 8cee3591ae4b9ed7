import { createRequire } from 'node:module'
import { arch, release, type } from 'node:os'
import { openVault } from '../credentials/credentials'
import { openTerminalKeychain } from '../credentials/keychain'
import type { Locale } from '../domain/locale'
import type { Profile } from '../domain/profile'
import type { Result } from '../domain/result'
import { storeName, usageProblemText, usageText } from '../domain/texts/terminal-texts'
import { type HealthPorts, planHealth } from '../health/jobs'
import { probeDisk } from '../health/probe-disk'
import { runHealth, worstState } from '../health/run'
import { walk } from '../health/walk'
import { environmentProxyList } from '../net/environment-proxy'
import type { NodeTransport } from '../net/node-transport'
import { onlyAllowed } from '../profile-gateway/allowed'
import { userDataFolder } from '../terminal/environment'
import { HEALTH_OPTIONS, parseHealth } from '../terminal/health-arguments'
import { healthAsJson, healthAsText } from '../terminal/health-report'
import { accessWith, bindOver, demoGateway } from './bind'
import { callStore } from './call-store'
import { type MachinePolicy, policyState } from './policy'
import { reachOver } from './reach'

interface Terminal {
  /** How the command is called, for its usage. */
  readonly command: string
  readonly locale: Locale
  readonly policy: MachinePolicy
  readonly network: NodeTransport
  readonly findProfile: (name: string) => Result<Profile, string>
  readonly savedProfiles: () => readonly Profile[]
}

const WRONG_USAGE = 2

/**
 * The health check on standard output.
 * @returns the exit code: 0 no fault, 1 a fault, 2 wrong usage
 */
export async function runHealthInTerminal(
  args: readonly string[],
  { command, locale, policy, network, findProfile, savedProfiles }: Terminal,
): Promise<number> {
  const parsed = parseHealth(args)
  if (!parsed.ok) {
    const usage = usageText(locale, 'health', HEALTH_OPTIONS, command)
    if (parsed.error === 'help') {
      console.log(usage)
      return 0
    }
    console.error(`${usageProblemText(locale, 'health', parsed.error)}\n\n${usage}`)
    return WRONG_USAGE
  }
  const { profile: name, json } = parsed.value
  const named = name === null ? null : findProfile(name)
  if (named !== null && !named.ok) {
    console.error(named.error)
    return WRONG_USAGE
  }
  const profiles = named === null ? savedProfiles() : [named.value]
  const demo = demoGateway()
  const vault = openVault(openTerminalKeychain())
  const access = onlyAllowed(accessWith(vault, demo), policy.now().refusal)
  const bind = bindOver(network.transport, access)
  const ports: HealthPorts = {
    now: Date.now,
    versions: () => ({ versions: versions(), isTestRuntime: false }),
    policy: async () => policyState(policy.now()),
    keychain: () => vault.state('health-check', null),
    // Of the running app, which this is not.
    ...{ hotkey: null, tray: null, clipboard: null, updates: null },
    disk: () => probeDisk(userDataFolder(process.platform, process.env)),
    gatewayUrl: access.gatewayUrl,
    walk: (url) => walk(url, environmentProxyList(url)),
    reach: reachOver(network.transport),
    call: callStore(bind),
  }
  const report = await runHealth(planHealth(profiles, ports), {
    profileId: named?.value.id ?? null,
    now: Date.now,
    publish: () => {},
  })
  network.close()
  await demo.close()

  const state = worstState(report)
  const nameOf = ({ profileId, name }: { profileId: string | null; name: string }) => {
    const profile = profiles.find(({ id }) => id === profileId)
    return profile === undefined ? name : storeName(locale, profile)
  }
  console.log(json ? healthAsJson(report, state, locale) : healthAsText(report, locale, nameOf))
  return state === 'fault' ? 1 : 0
}

function versions(): string {
  // The same place from the sources and from what is built of them.
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }
  const { electron, node } = process.versions
  const runtime = electron === undefined ? `Node ${node}` : `Electron ${electron}, Node ${node}`
  return `Workcard Dialer ${version}, ${runtime}, ${type()} ${release()} ${arch()}`
}

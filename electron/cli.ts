import * as z from 'zod/mini'
import { type Access, bindThrough, closeDemoGateway, profileAccess } from './connect'
import { type Credentials, credentialsSchema } from './contract/credentials'
import { lookupError } from './contract/error-texts'
import { DEMO_PROFILE, isLoopbackUrl, type Profile } from './contract/profile'
import { err, ok } from './contract/result'
import { openVault } from './credentials/credentials'
import { keychain } from './credentials/keychain'
import { findWorkcardId } from './lookup/find-id'
import { lookUp } from './lookup/look-up'
import { nodeTransport } from './net/node-transport'
import { readSettingsFile } from './settings/files'
import { parseTerminal, type TerminalRequest, USAGE } from './terminal/arguments'
import { readInput, terminalLocale, userDataFolder } from './terminal/environment'
import { errorAsJson, errorAsText, foundAsJson, foundAsText } from './terminal/report'

function wrongUsage(problem: string): number {
  console.error(`${problem}\n\n${USAGE}`)
  return 2
}

/** The profile of that name or ID as the app saved it. */
function findProfile(name: string | null): Profile | undefined {
  if (name === null) return DEMO_PROFILE
  const settings = readSettingsFile(userDataFolder(process.platform, process.env))
  return settings?.profiles.find((profile) => profile.id === name || profile.name === name)
}

async function readCredentials(): Promise<Credentials | null> {
  try {
    return z.parse(credentialsSchema, JSON.parse(await readInput(process.stdin)))
  } catch {
    return null
  }
}

/** What the arguments say goes before what the profile says. */
function accessFor({ gateway }: TerminalRequest, given: Credentials | null): Access {
  const saved = profileAccess(openVault(keychain))
  return {
    gatewayUrl: async (profile) => (gateway === null ? saved.gatewayUrl(profile) : ok(gateway)),
    async credentials(profile) {
      if (given !== null) return ok(given)
      // The demo's credentials mean nothing elsewhere: say what is missing instead of trying them.
      const elsewhere = gateway !== null && !isLoopbackUrl(gateway)
      return elsewhere && profile.gateway === 'demo'
        ? err(lookupError('no-credentials'))
        : saved.credentials(profile)
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
  const given = request.credentialsFromInput ? await readCredentials() : null
  if (request.credentialsFromInput && given === null) {
    return wrongUsage('standard input must hold {"appKey","appSecret","sessionKey"} as JSON')
  }

  const abort = new AbortController()
  process.once('SIGINT', () => abort.abort())
  const id = findWorkcardId(request.text)
  const bind = bindThrough(nodeTransport, accessFor(request, given))
  const found = id.ok
    ? await lookUp(bind, { ...profile, ...request.overrides }, id.value, { signal: abort.signal })
    : id
  await closeDemoGateway()

  const locale = terminalLocale(process.env)
  if (found.ok) {
    console.log(request.json ? foundAsJson(found.value) : foundAsText(found.value, locale))
    return 0
  }
  if (request.json) console.log(errorAsJson(found.error, locale))
  else console.error(errorAsText(found.error, locale))
  return 1
}

process.exitCode = await run(process.argv.slice(2))

import { cpSync } from 'node:fs'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import type { Configuration } from 'electron-builder'

/** Names as electron-builder's configuration has them: `runAsNode` is fuse RunAsNode. */
type FuseName = Exclude<
  keyof NonNullable<Configuration['electronFuses']>,
  'resetAdHocDarwinSignature'
>

/** What every package must have. A fuse that electron-builder learns does not compile until it is decided here. */
export const WANTED_FUSES: Readonly<Record<FuseName, boolean>> = {
  runAsNode: false,
  enableCookieEncryption: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

/** Names of all fuses that @electron/fuses knows, in the order of the wire. */
export const KNOWN_FUSES: readonly string[] = Object.values(FuseV1Options)
  .filter((name) => typeof name === 'string')
  .map((name) => name.charAt(0).toLowerCase() + name.slice(1))

const STATES: Readonly<Record<string, boolean | 'removed'>> = { 0: false, 1: true, r: 'removed' }

/** The fuses of a binary as they are set; one that @electron/fuses has no name for has its number. */
export async function fusesIn(executable: string): Promise<Record<string, boolean | 'removed'>> {
  const wire = Object.entries(await getCurrentFuseWire(executable))
  return Object.fromEntries(
    wire.flatMap(([index, state]) => {
      if (!/^\d+$/.test(index)) return []
      const read = STATES[String.fromCharCode(Number(state))]
      if (read === undefined) throw new Error(`fuse ${index} is in no known state: ${state}`)
      return [[KNOWN_FUSES[Number(index)] ?? index, read]]
    }),
  )
}

/** The configuration without the fuses that a binary does not have, which would fail the build, and their names. */
export function withoutFuses(
  config: string,
  known: Readonly<Record<string, unknown>>,
): { config: string; leftOut: string[] } {
  const leftOut = Object.keys(WANTED_FUSES).filter((name) => !(name in known))
  const lines = config.split('\n')
  const isKept = (line: string) => !leftOut.some((name) => line.startsWith(`  ${name}:`))
  return { config: lines.filter(isKept).join('\n'), leftOut }
}

/** Playwright can only attach to a binary that listens to `--inspect`; everything beside it is shared. */
export async function inspectableCopy(executable: string): Promise<string> {
  const copy = `${executable}-inspectable`
  cpSync(executable, copy)
  await flipFuses(copy, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  return copy
}

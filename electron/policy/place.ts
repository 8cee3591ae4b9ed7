import { posix, win32 } from 'node:path'

/** Where the machine's policy lies, and whose it must be. */
export interface PolicyPlace {
  readonly folder: string
  readonly file: string
  /** The only user whose file is a policy; null where the system has no such numbers. */
  readonly owner: number | null
}

/** What a start from the sources may be given, to try a policy without an administrator's rights. */
export const POLICY_SWITCH = '--policy-folder='

const ROOT = 0

interface Start {
  readonly platform: NodeJS.Platform
  readonly argv: readonly string[]
  readonly isPackaged: boolean
  /** The user that runs the app; undefined on Windows. */
  readonly userId: number | undefined
}

/**
 * Fixed for each system: a variable of the environment is the user's to change. An installed app takes no
 * argument in its place.
 */
export function policyPlace({ platform, argv, isPackaged, userId }: Start): PolicyPlace {
  const given = isPackaged ? undefined : argv.find((each) => each.startsWith(POLICY_SWITCH))
  if (given !== undefined) {
    const folder = given.slice(POLICY_SWITCH.length)
    return { folder, file: posix.join(folder, 'policy.json'), owner: userId ?? null }
  }
  const folder = machineFolder(platform)
  const { join } = platform === 'win32' ? win32 : posix
  const owner = platform === 'win32' ? null : ROOT
  return { folder, file: join(folder, 'policy.json'), owner }
}

function machineFolder(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'C:\\ProgramData\\Workcard Dialer'
  if (platform === 'darwin') return '/Library/Application Support/Workcard Dialer'
  return '/etc/workcard-dialer'
}

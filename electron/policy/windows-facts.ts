import { execFile } from 'node:child_process'
import type { Values } from './raw-policy'

/** What Windows says of a policy. Fixed paths: variables of the environment are the user's to change. */
export interface WindowsFacts {
  /** Values of the policy's key; empty where there is none. */
  readonly registry: Values
  /** Security identifiers of who owns the folder and the file; null where there is none. */
  readonly owners: readonly (string | null)[]
}

/** Written by Group Policy, and by administrators alone. Source: Microsoft, "Registry keys for policies". */
export const POLICY_KEY = 'SOFTWARE\\Policies\\Workcard Dialer'

const SYSTEM = 'C:\\Windows\\System32'
/** Milliseconds. */
const LIMITS = { key: 3000, facts: 8000 }

/** Whether the policy's key is there: cheap, and asked at every start on Windows. */
export const hasPolicyKey = (): Promise<boolean> =>
  run(`${SYSTEM}\\reg.exe`, ['query', `HKLM\\${POLICY_KEY}`], LIMITS.key).then(
    () => true,
    // It ends with 1 where there is no such key; whatever else stops it may hide one.
    (fault: { code?: unknown }) => fault.code !== 1,
  )

/** Null when Windows does not tell. */
export async function readWindowsFacts(folder: string, file: string): Promise<WindowsFacts | null> {
  const shell = `${SYSTEM}\\WindowsPowerShell\\v1.0\\powershell.exe`
  const args = ['-NoProfile', '-NonInteractive', '-Command', script(folder, file)]
  return run(shell, args, LIMITS.facts).then(asFacts, () => null)
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** PowerShell 5.1, which every Windows has; node has no call for owners or the registry. */
export const script = (folder: string, file: string): string =>
  `
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$sid = [Security.Principal.SecurityIdentifier]
$owners = @(${quoted(folder)}, ${quoted(file)}) | ForEach-Object {
  if (Test-Path -LiteralPath $_) { (Get-Acl -LiteralPath $_).GetOwner($sid).Value } else { '' }
}
$values = @{}
$key = Get-Item -LiteralPath ${quoted(`HKLM:\\${POLICY_KEY}`)} -ErrorAction SilentlyContinue
if ($key) { foreach ($name in $key.GetValueNames()) { $values[$name] = $key.GetValue($name) } }
ConvertTo-Json -Compress -Depth 4 @{ owners = @($owners); registry = $values }
`.trim()

/** What the script prints. */
export function asFacts(printed: string): WindowsFacts | null {
  try {
    const { owners, registry } = JSON.parse(printed) as { owners: unknown; registry: Values }
    if (!Array.isArray(owners) || typeof registry !== 'object' || registry === null) return null
    return { registry, owners: owners.map((owner) => (owner ? String(owner) : null)) }
  } catch {
    return null
  }
}

function run(program: string, args: readonly string[], timeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout, windowsHide: true, encoding: 'utf8' }, (fault, out) =>
      fault === null ? resolve(out) : reject(fault),
    )
  })
}

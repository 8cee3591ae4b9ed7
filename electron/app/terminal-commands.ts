import { IMPORT_KIT } from '../startup/terminal-start'
import type { MachinePolicy } from './policy'

/** Runs the command that the arguments begin with; each is loaded when it is asked for. */
export async function runTerminal(
  args: readonly string[],
  command: string,
  openPolicy: (userData: string) => Promise<MachinePolicy>,
): Promise<number> {
  if (args[0]?.startsWith(IMPORT_KIT))
    return (await import('./import-kit')).runImportKit(args, openPolicy)
  return (await import('./terminal')).runTerminal(args, command, openPolicy)
}

import { access, constants, stat } from 'node:fs/promises'
import type { ProgramState } from '../contract/dial'

/** Whether a number could be dialled with it now; Windows knows no files that may not run. */
export async function programState(path: string): Promise<ProgramState> {
  if (path === '') return 'none'
  try {
    if (!(await stat(path)).isFile()) return 'not-runnable'
  } catch {
    return 'missing'
  }
  try {
    await access(path, constants.X_OK)
    return 'ready'
  } catch {
    return 'not-runnable'
  }
}

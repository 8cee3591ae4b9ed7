import { spawn } from 'node:child_process'
import { shell } from 'electron'
import { mayOpen } from './may-open'
import type { DialPlan } from './plan'

/** Hands the number to the OS. False when nothing there takes it. */
export async function dial(plan: DialPlan): Promise<boolean> {
  if (plan.kind === 'refused') return false
  if (plan.kind === 'command') return start(plan.executable, plan.args)
  return openPage(plan.url)
}

/**
 * Opens an address with the program that the OS has for it; the only place that asks the OS to.
 * False when there is none, as far as the OS tells: on Linux Electron does not wait for xdg-open.
 */
export async function openPage(url: string): Promise<boolean> {
  if (!mayOpen(url)) return false
  try {
    await shell.openExternal(url)
    return true
  } catch {
    return false
  }
}

/**
 * Starts a program by its path with these very arguments; detached, it outlives the app on Windows
 * too. Node reports some failures by an event and throws others (a folder that is a file, a script
 * of Windows' own shell): all mean that nothing was started.
 */
function start(executable: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const child = spawn(executable, [...args], { detached: true, stdio: 'ignore', shell: false })
      child.once('error', () => resolve(false))
      child.once('spawn', () => {
        child.unref()
        resolve(true)
      })
    } catch {
      resolve(false)
    }
  })
}

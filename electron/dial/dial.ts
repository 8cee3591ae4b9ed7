import { spawn } from 'node:child_process'
import { shell } from 'electron'
import type { DialPlan } from './plan'

/** Hands the number to the OS. False when nothing there takes it. */
export async function dial(plan: DialPlan): Promise<boolean> {
  if (plan.kind === 'refused') return false
  if (plan.kind === 'command') return start(plan.executable, plan.args)
  return openPage(plan.url)
}

/** Opens an address with the program that the OS has for it. False when there is none. */
export async function openPage(url: string): Promise<boolean> {
  try {
    await shell.openExternal(url)
    return true
  } catch {
    return false
  }
}

/** Starts a program by its path with these very arguments; it outlives the app. */
function start(executable: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(executable, [...args], { detached: true, stdio: 'ignore', shell: false })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}

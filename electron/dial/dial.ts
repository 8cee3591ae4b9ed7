import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { type DialPlan, mayOpen } from './plan'

/** What the machine does for dialling; Electron's `shell` and `app`, Node's `spawn`. */
export interface Machine {
  readonly shell: { openExternal(url: string): Promise<void> }
  readonly app: { getApplicationNameForProtocol(url: string): string }
  readonly spawn: (
    executable: string,
    args: readonly string[],
    options: SpawnOptions,
  ) => ChildProcess
  readonly platform: NodeJS.Platform
}

export interface Dialler {
  /** Hands the number to the OS. False when nothing there takes it. */
  dial(plan: DialPlan): Promise<boolean>
  /**
   * Opens an address with the program that the OS has for it; the only place that asks the OS to.
   * False when the OS says that there is none.
   */
  openPage(url: string): Promise<boolean>
}

export function openDialler({ shell, app, spawn, platform }: Machine): Dialler {
  async function openPage(url: string): Promise<boolean> {
    if (!mayOpen(url)) return false
    try {
      await shell.openExternal(url)
      return hasProgram(url)
    } catch {
      return false
    }
  }

  /**
   * On Linux Electron does not wait for xdg-open and reports every address as opened. So the desktop is
   * asked whether it has a program, but only afterwards: a wrong answer must not stop the dialling.
   */
  const hasProgram = (url: string): boolean =>
    platform !== 'linux' || app.getApplicationNameForProtocol(url) !== ''

  /**
   * Starts a program by its path with these very arguments; detached, it outlives the app on Windows
   * too. Node reports some failures by an event and throws others (a folder that is a file, a script
   * of Windows' own shell): all mean that nothing was started.
   */
  function start(executable: string, args: readonly string[]): Promise<boolean> {
    return new Promise((resolve) => {
      try {
        const child = spawn(executable, args, { detached: true, stdio: 'ignore', shell: false })
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

  return {
    openPage,
    async dial(plan) {
      if (plan.kind === 'refused') return false
      if (plan.kind === 'command') return start(plan.executable, plan.args)
      return openPage(plan.url)
    },
  }
}

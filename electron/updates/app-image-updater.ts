import { spawn } from 'node:child_process'
import { copyFileSync, linkSync, renameSync, rmSync } from 'node:fs'
import { AppImageUpdater } from 'electron-updater'

/** Waits for the end of a process, then starts a program with its arguments in its place. */
const START_AFTER = 'while kill -0 "$1" 2>/dev/null; do sleep 0.1; done; shift; exec "$@"'

/**
 * electron-updater's, with four changes. It removes the old file before it moves the new one there: when
 * that fails, the old one comes back. It gives the new one another name, which would leave links and the
 * start at the login without their file: the name stays. And it starts the new version while this one
 * still runs, which would find the lock and the hotkey taken: it is started after this one has ended, and
 * with the arguments for a restart in place of none.
 */
export class CarefulAppImageUpdater extends AppImageUpdater {
  constructor(private readonly restartArgs: readonly string[]) {
    super()
  }

  protected override doInstall(options: Parameters<AppImageUpdater['doInstall']>[0]): boolean {
    const file = process.env.APPIMAGE ?? ''
    const kept = `${file}.previous`
    keep(file, kept)
    let isInstalled = false
    try {
      isInstalled = super.doInstall(options)
      return isInstalled
    } finally {
      if (isInstalled) rmSync(kept, { force: true })
      else renameSync(kept, file)
    }
  }

  protected override async spawnLog(program: string): Promise<boolean> {
    const args = ['-c', START_AFTER, 'sh', String(process.pid), keepName(program)]
    spawn('/bin/sh', [...args, ...this.restartArgs], {
      detached: true,
      stdio: 'ignore',
      cwd: '/',
    }).unref()
    return true
  }
}

/** Where the new version lies now. */
function keepName(program: string): string {
  const file = process.env.APPIMAGE ?? program
  try {
    renameSync(program, file)
    return file
  } catch {
    return program
  }
}

/** In the same folder, and so without room of its own where the disk can do that. */
function keep(file: string, kept: string): void {
  rmSync(kept, { force: true })
  try {
    linkSync(file, kept)
  } catch {
    copyFileSync(file, kept)
  }
}

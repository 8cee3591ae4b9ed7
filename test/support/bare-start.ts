import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { PROJECT } from './app'

export interface BareStart {
  readonly pid: number
  /** Exit code; null when a signal ended it. */
  readonly exit: Promise<number | null>
  kill(): void
}

/** The app without Playwright: for starts that show no window of the app. */
export function startBare(userData: string, modules: readonly string[] = []): BareStart {
  const electron = createRequire(import.meta.url)('electron') as unknown as string
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child: ChildProcess = spawn(
    electron,
    [...modules.flatMap((file) => ['-r', file]), '.', ...sandbox, `--user-data-dir=${userData}`],
    { cwd: PROJECT, stdio: 'ignore' },
  )
  return {
    pid: child.pid ?? 0,
    exit: once(child, 'exit').then(([code]) => code as number | null),
    kill: () => child.kill('SIGKILL'),
  }
}

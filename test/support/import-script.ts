import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { PROJECT } from './app'

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the app as a script does that imports a kit; `input` goes to its standard input. */
export function importByScript(
  userData: string,
  env: Readonly<Record<string, string>>,
  input: string,
  args: readonly string[],
): Promise<Ran> {
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // The path of the Electron that runs.
  const executable = createRequire(import.meta.url)('electron') as string
  const child = execFile(executable, ['.', ...switches, `--user-data-dir=${userData}`, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env, LC_ALL: '', LC_MESSAGES: '' },
  })
  child.stdin?.end(input)
  return new Promise((resolve) => {
    const said = { stdout: '', stderr: '' }
    child.stdout?.on('data', (text: string) => {
      said.stdout += text
    })
    child.stderr?.on('data', (text: string) => {
      said.stderr += text
    })
    child.once('close', (code) => resolve({ code, ...said }))
  })
}

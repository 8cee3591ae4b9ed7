import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Windows of the process that are on screen, dialogs of the system's toolkit included; `name` is a pattern. */
export async function windowsOf(pid: number, name = ''): Promise<string[]> {
  const search = ['search', '--all', '--onlyvisible', '--pid', String(pid), '--name', name]
  const { stdout } = await run('xdotool', search).catch(() => ({ stdout: '' }))
  return stdout.split('\n').filter((id) => id !== '')
}

/** Presses a key in a window, whether it has the focus or not. */
export async function pressIn(window: string, key: string): Promise<void> {
  await run('xdotool', ['windowfocus', '--sync', window])
  await run('xdotool', ['key', key])
}

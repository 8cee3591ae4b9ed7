import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Presses keys as a person at the keyboard would: through the X server. */
export async function pressKeys(keys: string): Promise<void> {
  await run('xdotool', ['key', '--clearmodifiers', keys])
}

/** Copies text as another program. */
export async function copyElsewhere(text: string): Promise<void> {
  // xclip stays in the background to serve the text, so only its first process is waited for.
  const child = spawn('xclip', ['-selection', 'clipboard', '-in'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin.end(text)
  await once(child, 'exit')
}

/** What another program gets when it pastes. */
export async function pasteElsewhere(): Promise<string> {
  const { stdout } = await run('xclip', [
    '-selection',
    'clipboard',
    '-out',
    '-target',
    'UTF8_STRING',
  ])
  return stdout
}

/** The entry in the real Secret Service, read by the desktop's own tool; empty when there is none. */
export async function readKeyring(account: string): Promise<string> {
  const attributes = ['service', 'workcard-dialer', 'account', account]
  const { stdout } = await run('secret-tool', ['lookup', ...attributes]).catch(() => ({
    stdout: '',
  }))
  return stdout
}

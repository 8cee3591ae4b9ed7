import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const LOGIN = '/org/freedesktop/secrets/collection/login'

/** Locks the default collection of the real Secret Service, as a desktop does when the session locks. */
export function lockKeyring(): void {
  execFileSync('dbus-send', [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.secrets',
    '/org/freedesktop/secrets',
    'org.freedesktop.Secret.Service.Lock',
    `array:objpath:${LOGIN}`,
  ])
}

const PROMPT = ['--onlyvisible', '--class', 'gcr-prompter']

/** Resolves when the desktop's own password prompt is on screen. */
export const promptIsOpen = () => run('xdotool', ['search', '--sync', ...PROMPT])

/** Types into the desktop's own password prompt once it is on screen. */
export async function answerPrompt(...keys: string[]): Promise<void> {
  await promptIsOpen()
  // Without a window manager the keys go where they are sent.
  await run('xdotool', ['search', ...PROMPT, 'windowfocus'])
  await run('xdotool', ['key', '--delay', '50', ...keys])
}

/** The keychain's password, as scripts/desktop.mjs has set it. */
export const unlockByPrompt = () => answerPrompt('t', 'e', 's', 't', 'Return')

/** Whether that prompt is on screen. */
export const isPromptOpen = () =>
  run('xdotool', ['search', ...PROMPT]).then(
    ({ stdout }) => stdout.trim() !== '',
    () => false,
  )

/** Starts the keyring anew, unlocked, as scripts/desktop.mjs has done at first. */
export function startKeyring(): void {
  execFileSync('gnome-keyring-daemon', ['--unlock', '--components=secrets'], {
    input: 'test',
    stdio: ['pipe', 'ignore', 'ignore'],
  })
}

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Presses keys as a person at the keyboard would: through the X server. */
export async function pressKeys(keys: string): Promise<void> {
  await run('xdotool', ['key', '--clearmodifiers', keys])
}

/** Holds keys down for this time, in milliseconds, while the X server repeats the last one. */
export async function holdKeys(keys: readonly string[], milliseconds: number): Promise<void> {
  await run(
    'xdotool',
    keys.flatMap((key) => ['keydown', key]),
  )
  await wait(milliseconds)
  await run(
    'xdotool',
    [...keys].reverse().flatMap((key) => ['keyup', key]),
  )
}

/** X11's two clipboards: what is copied, and what is marked with the mouse. */
type Selection = 'clipboard' | 'primary'

/** Types as a person at the keyboard would, into whatever has the focus. */
export async function typeText(text: string): Promise<void> {
  await run('xdotool', ['type', text])
}

/**
 * Drags with the mouse, in steps as a hand would: what follows the pointer needs to see it move. A window is
 * moved by the window manager, once the program has asked for it: `follows` says when it does.
 */
export async function drag(
  from: Point,
  to: Point,
  follows: () => Promise<boolean> = async () => true,
): Promise<void> {
  const at = (a: number, b: number, step: number) => Math.round(a + ((b - a) * step) / 10)
  const moveTo = (step: number, nudge = 0) =>
    movePointer(at(from.x, to.x, step) + nudge, at(from.y, to.y, step))
  await movePointer(from.x, from.y)
  await run('xdotool', ['mousedown', '1'])
  await moveTo(1)
  for (let nudge = 1; !(await follows()); nudge = 1 - nudge) await moveTo(1, nudge)
  for (let step = 2; step <= 10; step += 1) await moveTo(step)
  await run('xdotool', ['mouseup', '1'])
}

interface Point {
  readonly x: number
  readonly y: number
}

export async function movePointer(x: number, y: number): Promise<void> {
  await run('xdotool', ['mousemove', String(x), String(y)])
}

/** Copies text as another program. */
export async function copyElsewhere(
  text: string,
  selection: Selection = 'clipboard',
): Promise<void> {
  // xclip stays in the background to serve the text, so only its first process is waited for.
  const child = spawn('xclip', ['-selection', selection, '-in'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin.end(text)
  await once(child, 'exit')
  // It may exit before the display has heard that the clipboard is its own.
  while ((await pasteElsewhere(selection).catch(() => null)) !== text);
}

/** Copies HTML as another program that offers nothing else. */
export async function copyHtmlElsewhere(html: string): Promise<void> {
  const target = ['-selection', 'clipboard', '-target', 'text/html']
  const child = spawn('xclip', [...target, '-in'], { stdio: ['pipe', 'ignore', 'ignore'] })
  child.stdin.end(html)
  await once(child, 'exit')
  const offered = async () =>
    (await run('xclip', [...target, '-out']).catch(() => ({ stdout: '' }))).stdout
  while ((await offered()) !== html);
}

/** What another program gets when it pastes; nothing when there is no text. */
export async function pasteElsewhere(selection: Selection = 'clipboard'): Promise<string> {
  const args = ['-selection', selection, '-out', '-target', 'UTF8_STRING']
  const { stdout } = await run('xclip', args, { maxBuffer: 2 ** 26 }).catch((error: Error) => {
    if (!/target \w+ not available/.test(error.message)) throw error
    return { stdout: '' }
  })
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

/** Clicks so often as a hand does, where the pointer is. */
export async function click(at: Point, times = 1): Promise<void> {
  await movePointer(at.x, at.y)
  await run('xdotool', ['click', '--repeat', String(times), '--delay', '60', '1'])
}

/** Clicks with the other button. */
export async function rightClick(at: Point): Promise<void> {
  await movePointer(at.x, at.y)
  await run('xdotool', ['click', '3'])
}

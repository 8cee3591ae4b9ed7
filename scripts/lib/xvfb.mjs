import { spawn } from 'node:child_process'
import { once } from 'node:events'

const SCREEN = '1280x1024x24'

/**
 * Starts a virtual X server on a display number that the server picks itself, and resolves when it
 * answers: it writes the number to the given descriptor at that moment. What it shows can be read
 * from `<directory>/Xvfb_screen0` (X window dump format), pixel by pixel as it is painted.
 * @param {string} directory for its screen
 * @returns {Promise<{ display: string, stop: () => Promise<void> }>}
 */
export async function startXvfb(directory) {
  // Its own process group, so that Ctrl+C in a terminal ends the tests first; setpriv ends it with
  // this process even when that is killed outright.
  const server = [
    ...['Xvfb', '-displayfd', '3', '-screen', '0', SCREEN, '-fbdir', directory],
    ...['-nolisten', 'tcp', '-noreset'],
  ]
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', ...server], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk
  })
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', () => resolve(errors.trim()))
  })
  const number = once(/** @type {import('node:stream').Readable} */ (child.stdio[3]), 'data')
  const first = await Promise.race([number.then(([data]) => ({ data })), ended])
  if (typeof first === 'string') throw new Error(`Xvfb did not start: ${first}`)
  return {
    display: `:${String(first.data).trim()}`,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

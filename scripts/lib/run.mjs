import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a command with the terminal attached and waits for it. Signals sent to this process reach
 * the command, so that Ctrl+C or a CI's cancel leaves nothing behind.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] with `detached` the command gets a
 *   process group of its own and signals reach all of that group, for commands that do not pass them on
 * @returns {Promise<number>} the exit code; 128 + n when signal n ended it, 127 when it is missing
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    const forward = (/** @type {NodeJS.Signals} */ signal) => {
      if (options.detached && child.pid) process.kill(-child.pid, signal)
      else child.kill(signal)
    }
    for (const signal of FORWARDED) process.on(signal, forward)
    const done = (/** @type {number} */ code) => {
      for (const signal of FORWARDED) process.off(signal, forward)
      resolve(code)
    }
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`)
      done(127)
    })
    child.once('exit', (code, signal) =>
      done(code ?? 128 + (signal ? constants.signals[signal] : 0)),
    )
  })
}

/** @type {readonly NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

import { Worker } from 'node:worker_threads'

/**
 * Ends this process after the time (milliseconds), whatever it is doing. From a thread of its own, because
 * main's may stand still in a call of the system; and by a signal, because the orderly end waits for
 * threads that hang in the keychain.
 */
export function killAfter(milliseconds: number): void {
  const code = `setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${milliseconds})`
  new Worker(code, { eval: true }).unref()
}

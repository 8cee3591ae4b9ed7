import { Worker } from 'node:worker_threads'

/** Ends this process at once. */
export const kill = (): void => void process.kill(process.pid, 'SIGKILL')

/**
 * Ends this process after the time (milliseconds), unless it has come as far as its orderly end. From a
 * thread of its own, because main's may stand still in a call of the system.
 */
export function killAfter(milliseconds: number): void {
  const code = `setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${milliseconds})`
  new Worker(code, { eval: true }).unref()
}

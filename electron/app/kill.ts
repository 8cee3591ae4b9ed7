import { Worker } from 'node:worker_threads'

/** Ends this process at once. */
export const kill = (): void => void process.kill(process.pid, 'SIGKILL')

/**
 * Ends this process after `milliseconds` if it has not ended by itself. From a thread of its own, because
 * the main thread may be blocked in a system call.
 */
export function killAfter(milliseconds: number): void {
  const code = `setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${milliseconds})`
  new Worker(code, { eval: true }).unref()
}

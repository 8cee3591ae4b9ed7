import type { MessageChannelMain } from 'electron'

/**
 * In a task of its own: after the callback of a global shortcut Electron runs no continuation until
 * something else happens, and a press that waits for anything would wait for that too.
 */
export function inTask(Channel: typeof MessageChannelMain, action: () => void): void {
  const { port1, port2 } = new Channel()
  port2.once('message', () => {
    port1.close()
    action()
  })
  port2.start()
  port1.postMessage(null)
}

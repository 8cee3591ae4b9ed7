import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface SmallScreen {
  /** For the environment of what is to be shown there. */
  readonly DISPLAY: string
  close(): Promise<void>
}

/** A display of its own beside the test desktop's. */
export async function startSmallScreen(width: number, height: number): Promise<SmallScreen> {
  const args = ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-noreset']
  // It ends with the test run, whatever becomes of that.
  const command = ['--pdeathsig', 'KILL', 'Xvfb', ...args, '-nolisten', 'tcp']
  const server = spawn('setpriv', command, { stdio: ['ignore', 'pipe', 'ignore'] })
  // It says its number when it can be used.
  const [number] = await once(server.stdout.setEncoding('utf8'), 'data')
  return {
    DISPLAY: `:${String(number).trim()}`,
    async close() {
      server.kill()
      await once(server, 'exit')
    },
  }
}

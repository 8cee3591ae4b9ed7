import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'vitest'

interface Run {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the terminal's command, in Chinese unless said otherwise. */
export async function dial(args: readonly string[], { input = '', env = {} }: Run = {}) {
  // What the npm script runs; npm itself would double the time of every test.
  const child = spawn('node', ['--import', 'tsx', 'electron/cli.ts', ...args], {
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', ...env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}

/** The one line of JSON that it is. */
export function asJsonLine(text: string) {
  expect(text.trim().split('\n')).toHaveLength(1)
  return JSON.parse(text)
}

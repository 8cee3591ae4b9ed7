import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { takeTurns } from '../bench/alternate'
import { now } from '../bench/app/launch'
import { placeOf } from '../bench/screen/places'
import { record, settledAt, untilEmpty } from '../bench/screen/screen'
import { summarise } from '../bench/statistics'

// Usage: npm run slow-folder [-- ROUNDS]
// Process start to the panel painted, in turns: user data on the local disk; in a folder that answers every
// file call after 50 ms; and there with Chromium's session data beside them, as they lie by default.

const DELAY_S = 0.05
const LIMIT_MS = 120_000
const PROJECT = resolve(import.meta.dirname, '../..')
const rounds = Number(process.argv[2] ?? 10)

const scratch = mkdtempSync(join(process.env.XDG_DATA_HOME ?? '', 'slow-folder-'))
const folder = (...names: string[]) => {
  const path = join(scratch, ...names)
  mkdirSync(path, { recursive: true })
  return path
}
const local = folder('local', 'Workcard Dialer')
/** What the slow folder shows. */
const shown = folder('shown')
const slow = folder('slow', 'Workcard Dialer')
const cache = folder('cache')
const settings = { ...DEFAULT_SETTINGS, language: 'zh', theme: 'light' }
for (const path of [local, shown])
  writeFileSync(join(path, 'settings.json'), JSON.stringify(settings))

const program = join(import.meta.dirname, 'slow_folder.py')
const server = spawn('/usr/bin/python3', [program, shown, slow, String(DELAY_S)], {
  stdio: 'inherit',
})
while (!existsSync(join(slow, 'settings.json'))) {
  if (server.exitCode !== null) throw new Error('the slow folder cannot be mounted')
  await sleep(50)
}

const { head } = await placeOf('ours')
const electron = createRequire(import.meta.url)('electron') as unknown as string

/** In ms; `files` is the same folder as `userData`, without the delay. */
async function start(userData: string, files: string, args: readonly string[] = []) {
  await untilEmpty(head)
  const spawnedAt = now()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = spawn(electron, ['.', ...sandbox, ...args], {
    cwd: PROJECT,
    detached: true,
    env: { ...process.env, XDG_CONFIG_HOME: dirname(userData), XDG_CACHE_HOME: cache },
    stdio: 'ignore',
  })
  try {
    const seen = record(() => {}, head, { quietMs: 300, limitMs: LIMIT_MS, now })
    return settledAt(seen, head) - spawnedAt
  } finally {
    const exited = once(app, 'exit')
    process.kill(-(app.pid ?? 0), 'SIGKILL')
    await exited
    // As if it had been quit.
    for (const kind of ['Lock', 'Cookie', 'Socket'])
      rmSync(join(files, `Singleton${kind}`), { force: true })
  }
}

try {
  const taken = await takeTurns(
    {
      local: () => start(local, local),
      slow: () => start(slow, shown),
      whole: () => start(slow, shown, [`--user-data-dir=${slow}`]),
    },
    rounds,
    1,
  )
  const summaries = Object.entries(taken).map(
    ([name, values]) => [name, summarise(values)] as const,
  )
  const control = summaries[0]?.[1].median ?? Number.NaN
  for (const [name, { median, low, high }] of summaries) {
    const [ms, from, to] = [median, low, high].map((value) => value.toFixed(0))
    console.log(`${name}: ${ms} ms (${from} to ${to}), ${(median / control).toFixed(2)} x local`)
  }
} finally {
  await once(spawn('umount', ['-l', slow]), 'exit')
  server.kill()
}

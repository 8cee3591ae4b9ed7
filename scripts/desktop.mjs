import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isLinux } from './lib/machine.mjs'
import { run } from './lib/run.mjs'
import { startXvfb } from './lib/xvfb.mjs'

// Usage: node scripts/desktop.mjs COMMAND [ARGUMENT…]
// Runs a command on a desktop of its own: a display, a session bus and an unlocked keychain. The
// user's own keychain, settings and windows are out of reach, and nothing is left behind.

async function onOwnDesktop(/** @type {string} */ name, /** @type {string[]} */ rest) {
  const home = await mkdtemp(join(tmpdir(), 'desktop-'))
  const xvfb = await startXvfb(home).catch((/** @type {Error} */ error) => error)
  try {
    if (xvfb instanceof Error) {
      console.error(xvfb.message)
      return 1
    }
    const screen = {
      DISPLAY: xvfb.display,
      DESKTOP_SCREEN_FILE: join(home, 'Xvfb_screen0'),
      // The user's own may be Wayland, which Chromium would go by.
      XDG_SESSION_TYPE: 'x11',
    }
    const env = { ...process.env, ...(await directories(home)), ...screen }
    return await run('dbus-run-session', ['--', 'bash', '-c', SESSION, 'desktop', name, ...rest], {
      detached: true,
      env: without(env, ['WAYLAND_DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS']),
    })
  } finally {
    if (!(xvfb instanceof Error)) await xvfb.stop()
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * The keychain's password is read from standard input and the daemon goes to the background once
 * it answers on the bus, so no waiting is needed. It ends with the bus, that is with the command.
 */
const SESSION = `
log=$(printf test | gnome-keyring-daemon --unlock --components=secrets 2>&1) || {
  printf 'The keychain did not start: %s\\n' "$log" >&2
  exit 1
}
exec "$@"`

/** Caches stay the user's: fonts and the Electron runtime are found there. */
async function directories(/** @type {string} */ home) {
  /** @type {Record<string, string>} */
  const env = {}
  for (const kind of ['CONFIG_HOME', 'DATA_HOME', 'STATE_HOME', 'RUNTIME_DIR']) {
    const directory = join(home, kind.toLowerCase())
    await mkdir(directory, { mode: 0o700 })
    env[`XDG_${kind}`] = directory
  }
  return env
}

/** @type {(env: NodeJS.ProcessEnv, names: readonly string[]) => NodeJS.ProcessEnv} */
function without(env, names) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)))
}

const [command, ...args] = process.argv.slice(2)
if (!command) {
  console.error('Usage: node scripts/desktop.mjs COMMAND [ARGUMENT…]')
  process.exit(2)
}
// macOS and Windows have their desktop and their keychain already.
process.exitCode = isLinux ? await onOwnDesktop(command, args) : await run(command, args)

import { pathToFileURL } from 'node:url'
import { ensurePackages } from './lib/apt.mjs'
import { capture } from './lib/capture.mjs'
import { hasApt, isLinux } from './lib/machine.mjs'

/** The libraries that Electron links and that a bare server lacks. */
const RUNTIME = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  'libnss3',
  ['libasound2', 'libasound2t64'],
  'libgbm1',
  'libx11-xcb1',
  'libsecret-1-0',
]

/** A display, a session bus, a keychain, and what the tests press keys and read menus with. */
const TEST_TOOLS = [
  ...['xvfb', 'xauth', 'dbus', 'dbus-x11', 'gnome-keyring', 'libsecret-tools'],
  ...['xdotool', 'xclip', 'xdg-utils', 'desktop-file-utils', 'fonts-noto-cjk'],
  // A window manager and another program's window (xev), for where the focus goes.
  ...['openbox', 'x11-utils'],
  // A current engine for the pages, by Debian's name and by Ubuntu's.
  ['chromium', 'chromium-browser'],
  ...['python3', 'python3-pip', 'python3-dbus', 'python3-gi'],
  // What Electron shows notifications with, where there is one.
  'libnotify4',
  // certutil: an authority that Chromium trusts.
  'libnss3-tools',
  // A network of its own for a test, which changes; a company's proxy.
  ...['iproute2', 'squid'],
]

/** What the test of the installed package needs beside: it checks the package and opens desktop files. */
const PACKAGE_TOOLS = ['lintian', 'libglib2.0-bin', 'libsecret-tools', 'openbox', 'x11-utils']

/** @returns {Promise<boolean>} whether the test of the installed package can run */
export const ensurePackageTools = () => ensurePackages(PACKAGE_TOOLS)

/** @returns {Promise<boolean>} whether a slow network folder can be played */
export const ensureSlowFolderPackages = () => ensurePackages(['python3-fusepy', 'fuse'])

/** The same tools by their commands, for systems without dpkg. */
const TEST_COMMANDS = [
  'Xvfb',
  'dbus-run-session',
  'gnome-keyring-daemon',
  'secret-tool',
  'xdotool',
  'xclip',
  'openbox',
  'xev',
  'xwininfo',
  'certutil',
  'chromium',
]

/** @returns {Promise<boolean>} whether everything that `npm test` needs is there */
export async function ensureTestPackages() {
  if (!isLinux) return true
  if (hasApt) return ensurePackages([...RUNTIME, ...TEST_TOOLS])
  const found = await Promise.all(
    TEST_COMMANDS.map(async (name) => (await capture('sh', ['-c', `command -v ${name}`])).ok),
  )
  const missing = TEST_COMMANDS.filter((_, index) => !found[index])
  if (missing.length > 0) console.error(`Missing commands, install them: ${missing.join(' ')}`)
  return missing.length === 0
}

/**
 * Installs Electron's libraries, but only when this binary really lacks some: desktops have them.
 * @param {string} executable
 * @returns {Promise<boolean>} whether it can start
 */
export async function ensureRuntimeLibraries(executable) {
  const lacking = await lackingLibraries(executable)
  if (lacking.length === 0) return true
  if (hasApt)
    return (await ensurePackages(RUNTIME)) && (await lackingLibraries(executable)).length === 0
  console.error(`Electron lacks system libraries, install them: ${lacking.join(' ')}`)
  return false
}

/** Opened by name while starting, so the linker does not list it; without it Electron just traps. */
const OPENED_LATE = ['libX11-xcb.so.1']

async function lackingLibraries(/** @type {string} */ executable) {
  if (!isLinux) return []
  const linked = (await capture('ldd', [executable])).stdout
  const lacking = [...linked.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name)
  // Not on an ordinary user's PATH in Debian. Where it tells nothing, nothing is concluded.
  const known = (await capture('/sbin/ldconfig', ['-p'])).stdout
  return known ? [...lacking, ...OPENED_LATE.filter((name) => !known.includes(name))] : lacking
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await ensureTestPackages()) ? 0 : 1
}

import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../lib/capture.mjs'
import { hasApt, isRoot, ROOT } from '../lib/machine.mjs'
import { run } from '../lib/run.mjs'
import { ensurePackageTools } from '../system-packages.mjs'
import {
  cleanMachine,
  installedPackages,
  installedVersion,
  TEST_USER,
} from './installed-machine.mjs'
import { runVitest } from './vitest.mjs'

/**
 * Packages the app, installs the package on this machine, uses it as a person of its own would, removes
 * it and leaves the machine as it was.
 * @param {Record<string, string>} env names the Electron to use
 * @returns {Promise<import('./stages.mjs').Counts | import('./stages.mjs').NotRun>}
 */
export async function runInstalled(env) {
  if (!hasApt) return { notRun: 'it needs Debian or Ubuntu' }
  if (!isRoot) return { notRun: 'it installs a package and needs root' }
  const own = (await capture('id', [TEST_USER])).ok
  const version = await installedVersion()
  if (version !== null && !own && !version.includes('testruntime'))
    return { notRun: `version ${version} is installed here, and the test would remove it` }
  if (!(await ensurePackageTools())) return { passed: 0, failed: 1, ok: false }
  await cleanMachine(null)

  const folder = env.ELECTRON_OVERRIDE_DIST_PATH?.includes('fallback-')
    ? 'dist/test-runtime'
    : 'dist'
  for (const name of debsIn(folder)) rmSync(join(ROOT, folder, name))
  const code = await run(process.execPath, ['scripts/package.mjs', 'deb'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  })
  const [deb] = debsIn(folder)
  if (code !== 0 || deb === undefined) return { passed: 0, failed: 1, ok: false }

  const before = await installedPackages()
  try {
    const own = { INSTALLED_DEB: join(ROOT, folder, deb) }
    return await runVitest(['installed'], { ...env, ...own }, 'test/installed/vitest.config.ts')
  } finally {
    await cleanMachine(before)
  }
}

/** Names of the packages in a folder of the checkout. */
function debsIn(/** @type {string} */ folder) {
  const path = join(ROOT, folder)
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.deb')) : []
}

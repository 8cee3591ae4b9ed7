import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What has to be done before Chromium's sandbox can start here; null for nothing. Ubuntu 23.10 and later
 * let only programs with an AppArmor profile make user namespaces: the installed package brings one, a
 * checkout has none. A helper that root owns is the other way (Electron's docs, tutorial/sandbox).
 * @param {{ isRoot: boolean, restriction: string | null, helper: { uid: number, mode: number } | null }} machine
 *   restriction: what apparmor_restrict_unprivileged_userns holds; helper: the file chrome-sandbox
 * @param {string} path of that file
 */
export function sandboxAdvice({ isRoot, restriction, helper }, path) {
  if (isRoot || restriction?.trim() !== '1') return null
  const isReady = helper !== null && helper.uid === 0 && (helper.mode & 0o4001) === 0o4001
  return isReady ? null : `sudo chown root:root '${path}' && sudo chmod 4755 '${path}'`
}

/**
 * The advice for this machine and this distribution of Electron.
 * @param {string} distPath
 * @param {boolean} isRoot
 */
export function adviceHere(distPath, isRoot) {
  const path = join(distPath, 'chrome-sandbox')
  const restriction = tried(() =>
    readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8'),
  )
  return sandboxAdvice({ isRoot, restriction, helper: tried(() => statSync(path)) }, path)
}

/**
 * @template T
 * @param {() => T} read
 */
function tried(read) {
  try {
    return read()
  } catch {
    return null
  }
}

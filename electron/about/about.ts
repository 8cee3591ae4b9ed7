import { arch, release, type } from 'node:os'
import { join } from 'node:path'
import type { About } from '../contract/about-channels'

/** What somebody is asked for who reports that something does not work. */
export function aboutApp(version: string, userData: string): About {
  const { electron, chrome, node } = process.versions
  const system = `${type()} ${release()} ${arch()}`
  return {
    version,
    runtime: `Electron ${electron}, Chromium ${chrome}, Node ${node}, ${system}`,
    folders: { settings: userData, log: join(userData, 'logs') },
  }
}

import { app, session } from 'electron'
import { feedNetwork } from '../../../electron/app/feed-network'
import { isSafeGatewayUrl } from '../../../electron/domain/profile'
import { noProxyLogins } from '../../../electron/domain/proxy-login'
import { electronEngine } from '../../../electron/updates/electron-engine'
import type { UpdateEngine } from '../../../electron/updates/engine'
import { type UpdateAction, updateFailure } from '../../../electron/updates/update-failure'

/** An app that is nothing but the product's updater, of version 0.1.0: Playwright asks it. */
const globals = globalThis as unknown as {
  openFeed: (feed: string, by: 'appimage' | 'deb') => Promise<void>
  act: (action: UpdateAction) => Promise<string | null>
}

let engine: UpdateEngine | null = null
globals.openFeed = async (feed, by) => {
  await app.whenReady()
  engine?.close()
  engine = await electronEngine({
    ...{ by, feed, userData: app.getPath('userData'), isSafeUrl: isSafeGatewayUrl },
    // No company's: update-network.spec.ts has the whole app in one.
    network: feedNetwork(
      () => session.fromPartition('updates', { cache: false }),
      async () => noProxyLogins,
    ),
    restartArgs: ['--ozone-platform=x11', '--user-data-dir=/home/a b'],
    limits: { check: 700, stall: 1500 },
  })
}

/** What it ends with, or the cause of what failed. */
globals.act = async (action) => {
  if (engine === null) throw new Error('no feed')
  try {
    if (action === 'check') return await engine.check()
    if (action === 'download') await engine.download(() => {})
    else await engine.install()
    return 'done'
  } catch (error) {
    const { cause, params } = updateFailure(action, error)
    return cause ?? `failed ${params.code}: ${error}`
  }
}

// Stand-ins: what an installed app of an older version says of itself.
Object.defineProperty(app, 'isPackaged', { value: true })
app.getVersion = () => '0.1.0'
app.on('window-all-closed', () => {})

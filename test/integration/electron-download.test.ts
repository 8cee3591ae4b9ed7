import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { downloadEnvironment, downloadProblem } from '../../scripts/electron-runtime/download.mjs'
import { capture } from '../../scripts/lib/capture.mjs'
import { listen } from '../support/listen'

let cache: string
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'electron-download-'))
})
afterEach(() => rmSync(cache, { recursive: true }))

/** Electron's own installer, asked for another system's so that one which is there already does not count. */
const install = (env: NodeJS.ProcessEnv) =>
  capture(process.execPath, [join('node_modules', 'electron', 'install.js')], {
    env: {
      ...env,
      ELECTRON_INSTALL_PLATFORM: process.platform === 'win32' ? 'linux' : 'win32',
      electron_config_cache: cache,
    },
  })

it('goes through the proxy that the environment names, and says why it failed', async () => {
  const asked: string[] = []
  const proxy = createServer().on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  const port = await listen(proxy)
  try {
    // Only what the installer needs: this machine's own proxies and mirrors are no part of this.
    const env = { PATH: process.env.PATH, HTTPS_PROXY: `http://127.0.0.1:${port}` }
    const { ok, stderr } = await install(downloadEnvironment(env))
    expect(ok).toBe(false)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked[0]).toMatch(/:443$/)
    expect(downloadProblem(stderr)).toMatch(/\w/)
    expect(downloadProblem(stderr)).not.toBe('no answer')
  } finally {
    proxy.close()
  }
})

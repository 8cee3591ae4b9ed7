import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { secretServiceState } from '../../electron/credentials/secret-service'

/** A session bus that takes connections and says nothing: one that is stopped, for one. */
const folder = mkdtempSync(join(tmpdir(), 'mute-bus-'))
const bus = createServer()
beforeAll(async () => {
  const path = join(folder, 'bus')
  await new Promise<void>((resolve) => bus.listen(path, resolve))
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', `unix:path=${path}`)
})
afterAll(() => {
  vi.unstubAllEnvs()
  bus.close()
  rmSync(folder, { recursive: true })
})

it('hangs nobody who asks how the keychain is', { timeout: 10_000 }, async () => {
  expect(await secretServiceState()).toBe('silent')
})

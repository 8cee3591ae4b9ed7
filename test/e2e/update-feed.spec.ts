import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { listen } from '../support/listen'
import { selfSigned } from '../support/self-signed'
import { description, NEW_FILE, sha512, startFeed } from '../support/updates/feed'
import { launchUpdater, type UpdaterApp } from '../support/updates/launch-updater'
import { UPDATE_SCENARIOS } from '../support/updates/scenarios'

const OLD_FILE = '#!/bin/sh\nexit 0\n'

let app: UpdaterApp
let appImage: string
let cache: string
test.beforeAll(async ({ browserName: _ }, info) => {
  const folder = info.outputPath('updater')
  appImage = join(folder, 'Workcard Dialer.AppImage')
  cache = join(folder, 'cache')
  mkdirSync(folder, { recursive: true })
  writeFileSync(appImage, OLD_FILE)
  const env = { APPIMAGE: appImage, XDG_CACHE_HOME: cache }
  app = await launchUpdater(join(folder, 'user-data'), env)
})
test.afterAll(() => app.electron.close())

test(`${UPDATE_SCENARIOS.length} feeds end as expected, and a good one works after each`, async () => {
  test.setTimeout(120_000)
  const feed = await startFeed()
  for (const { name, answers, check, download } of UPDATE_SCENARIOS) {
    feed.change(answers)
    await app.openFeed(feed.url)
    expect.soft(await app.act('check'), name).toBe(check)
    if (download !== undefined) expect.soft(await app.act('download'), name).toBe(download)
    // Nothing of what was refused is left to be installed.
    if (download !== 'done') expect.soft(filesIn(pending()), name).toEqual([])
    expect.soft(readFileSync(appImage, 'utf8'), name).toBe(OLD_FILE)

    feed.change({})
    expect.soft(await app.act('check'), `after ${name}`).toBe('0.2.0')
    expect.soft(await app.act('download'), `after ${name}`).toBe('done')
    rmSync(pending(), { recursive: true })
  }
  // The number by which a feed could know this computer again.
  expect(
    feed.asked.flatMap(({ headers }) => headers['x-user-staging-id'] ?? []),
  ).not.toContainEqual(expect.stringMatching(/\S/))
  feed.close()
  expect(await app.act('check'), 'nobody listens').toBe('feed-unreachable')
})

/** Where a download lies until it is installed. The runtime of the tests brings a name of its own for it. */
function pending(): string {
  const [name = 'none'] = filesIn(cache).filter((each) => each.endsWith('-updater'))
  return join(cache, name, 'pending')
}

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

test('a feed whose certificate nobody vouches for is not trusted', async () => {
  const server = createServer(selfSigned(), (_asked, answer) => answer.end('version: 0.2.0'))
  const port = await listen(server)
  await app.openFeed(`https://127.0.0.1:${port}/`)
  expect(await app.act('check')).toBe('feed-not-trusted')
  server.close()
})

test('a feed may lead elsewhere, but not into a network without encryption', async () => {
  // No name of this machine's own that is let through without encryption; on Linux it is this machine.
  const elsewhere = [await startFeed(), await startFeed({}, '127.0.0.2')] as const
  for (const [index, check] of ['0.2.0', 'feed-unreachable'].entries()) {
    const target = elsewhere[index]
    const feed = await startFeed({
      describes(response) {
        response.writeHead(302, { location: `${target?.url}latest-linux.yml` })
        response.end()
      },
    })
    await app.openFeed(feed.url)
    expect(await app.act('check'), target?.url).toBe(check)
    feed.close()
  }
  expect(elsewhere.map(({ asked }) => asked.length)).toEqual([1, 0])
  for (const feed of elsewhere) feed.close()
})

test('what cannot be installed leaves the old version in its place', async ({
  browserName: _,
}, info) => {
  const feed = await startFeed()
  await app.openFeed(feed.url)
  await app.act('check')
  expect(await app.act('download')).toBe('done')

  await test.step('the file was changed after its download', async () => {
    const [file = ''] = filesIn(pending()).filter((name) => name.endsWith('.AppImage'))
    writeFileSync(join(pending(), file), 'changed')
    expect(await app.act('install')).toBe('update-tampered')
    expect(readFileSync(appImage, 'utf8')).toBe(OLD_FILE)
    expect(filesIn(pending())).not.toContain(file)
    writeFileSync(join(pending(), file), 'changed again')
    expect(await app.act('download')).toBe('update-tampered')
    expect(await app.act('download')).toBe('done')
    expect(readFileSync(join(pending(), file), 'utf8')).toBe(NEW_FILE)
  })

  await test.step('the system cannot move it to its place', async () => {
    const bin = info.outputPath('bin')
    mkdirSync(bin, { recursive: true })
    writeFileSync(join(bin, 'mv'), '#!/bin/sh\nexit 1\n')
    chmodSync(join(bin, 'mv'), 0o755)
    await app.electron.evaluate((_electron, folder) => {
      process.env.PATH = `${folder}:${process.env.PATH}`
    }, bin)
    expect(await app.act('install')).toMatch(/^failed/)
    expect(readFileSync(appImage, 'utf8')).toBe(OLD_FILE)
    expect(readFileSync(join(pending(), 'Workcard-Dialer-0.2.0.AppImage'), 'utf8')).toBe(NEW_FILE)
  })
  feed.close()
})

/** Each with an exit code of its own. */
type Tools = Readonly<Record<string, number>>

/** Stand-ins for the system's package tools: nothing is installed on the machine of the tests. */
function packageTools(folder: string, tools: Tools): string {
  mkdirSync(folder, { recursive: true })
  const record = join(folder, 'calls')
  for (const [name, code] of Object.entries(tools)) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*" >> '${record}'\nexit ${code}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return record
}

test('a deb is handed to the package tools with its proven file; refused, the app works on', async ({
  browserName: _,
}, info) => {
  const file = 'a package'
  const text = description('0.2.0', file, sha512(file), 'deb')
  const feed = await startFeed({ file, describes: (response) => void response.end(text) })
  async function putFirst(name: string, tools: Tools): Promise<() => string[]> {
    const bin = info.outputPath(name)
    const record = packageTools(bin, tools)
    await app.electron.evaluate((_electron, folder) => {
      process.env.PATH = `${folder}:${process.env.PATH}`
    }, bin)
    return () => readFileSync(record, 'utf8').trim().split('\n')
  }
  await app.openFeed(feed.url, 'deb')
  expect(await app.act('check')).toBe('0.2.0')
  expect(await app.act('download')).toBe('done')
  const path = () => join(pending(), 'Workcard-Dialer-0.2.0.deb')

  await test.step('nobody may', async () => {
    await putFirst('refused', { dpkg: 126, 'apt-get': 126, pkexec: 126 })
    expect(await app.act('install')).toBe('update-not-authorised')
    expect(await app.act('check')).toBe('0.2.0')
    expect(await app.act('download')).toBe('done')
  })

  await test.step('a library is missing: repairing that is no installation', async () => {
    const calls = await putFirst('missing', { dpkg: 1, apt: 0, 'apt-get': 100 })
    expect(await app.act('install')).toMatch(/^failed.* exited with code 100$/)
    expect(calls()).toHaveLength(1)
    expect(await app.act('check')).toBe('0.2.0')
    expect(await app.act('download')).toBe('done')
  })

  await test.step('installed: the app ends', async () => {
    const calls = await putFirst('taking', { dpkg: 1, 'apt-get': 0 })
    const closed = app.electron.waitForEvent('close')
    void app.act('install').catch(() => {})
    await closed
    expect(calls()).toEqual([expect.stringContaining(path())])
  })
  feed.close()
})

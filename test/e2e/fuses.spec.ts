import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, PROJECT, test } from '../support/app'
import { fusesIn, KNOWN_FUSES, WANTED_FUSES } from '../support/fuses'
import { type PackagedApp, packageApp } from '../support/package-app'

/** The Electron that the package is made of: its fuses are as they come. */
const RUNTIME = createRequire(import.meta.url)('electron') as unknown as string
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : []

let app: PackagedApp
const started: ChildProcess[] = []
test.beforeAll(async () => {
  app = await packageApp(mkdtempSync(join(tmpdir(), 'fuses-')))
})
test.afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
})
test.afterAll(() => rmSync(app.folder, { recursive: true, force: true, maxRetries: 5 }))

function start(executable: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(executable, args, { env: { ...process.env, ...env } })
  started.push(child)
  let said = ''
  const listen = (chunk: unknown) => {
    said += chunk
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return { said: () => said, exit: once(child, 'exit').then(([code]) => code as number | null) }
}

const majorOf = (version: string) => Number.parseInt(version.replace(/^v/, ''), 10)

test('every fuse of the packaged binary is set as docs/security.md says, and no other is touched', async () => {
  const packaged = await fusesIn(app.released)
  for (const [name, wanted] of Object.entries(WANTED_FUSES))
    if (!app.unknownFuses.includes(name)) expect(packaged[name], name).toBe(wanted)
  const untouched = Object.keys(packaged).filter((name) => !KNOWN_FUSES.includes(name))
  const before = await fusesIn(RUNTIME)
  for (const name of untouched) expect(packaged[name], name).toBe(before[name])
})

test('only an Electron older than the product’s leaves a fuse out', () => {
  const runtime = readFileSync(join(dirname(RUNTIME), 'version'), 'utf8')
  const wanted = createRequire(import.meta.url)('electron/package.json').version as string
  const isOlder = majorOf(runtime) < majorOf(wanted)
  expect(app.unknownFuses).toEqual(isOlder ? ['grantFileProtocolExtraPrivileges'] : [])
})

test('the copy that Playwright drives differs in the one fuse that it needs', async () => {
  const released = await fusesIn(app.released)
  expect(await fusesIn(app.executable)).toEqual({
    ...released,
    enableNodeCliInspectArguments: true,
  })
})

test('the packaged app is no bare node and opens no port for a debugger', async ({
  browserName: _,
}, info) => {
  const userData = info.outputPath('user-data')
  const code = ['-e', 'console.log("a bare node")']
  const asNode = { ELECTRON_RUN_AS_NODE: '1' }

  await test.step('an Electron as it comes is one', async () => {
    const bare = start(RUNTIME, code, asNode)
    expect(await bare.exit).toBe(0)
    expect(bare.said()).toContain('a bare node')
  })
  const args = [...SANDBOX, '--inspect=0', `--user-data-dir=${userData}`, '--hidden']
  await test.step('one with the inspector’s fuse listens', async () => {
    const listening = start(app.executable, args)
    await expect.poll(listening.said).toContain('Debugger listening')
  })
  await test.step('the package starts as the app', async () => {
    const log = join(info.outputPath('released'), 'logs', 'main.log')
    const own = args.map((arg) => arg.replace(userData, info.outputPath('released')))
    const released = start(app.released, [...own, ...code], asNode)
    await expect
      .poll(() => existsSync(log) && readFileSync(log, 'utf8'))
      .toContain('"event":"started"')
    expect(released.said()).not.toContain('a bare node')
    expect(released.said()).not.toContain('Debugger listening')
  })
})

test('beside the archive there is its addon and what electron-builder writes, and nothing that could run', () => {
  const resources = join(app.folder, 'linux-unpacked', 'resources')
  // Electron's own default app stays where electron-builder is given a distribution: the fuse keeps it out.
  const known = [
    'app.asar',
    'app.asar.unpacked',
    'app-update.yml',
    'apparmor-profile',
    'default_app.asar',
    // Licences and the bill of materials.
    'legal',
  ]
  expect(readdirSync(resources).filter((name) => !known.includes(name))).toEqual([])
  expect(readdirSync(join(resources, 'app.asar.unpacked', 'node_modules'))).toEqual(['keytar'])
})

test('code beside the archive does not run, not even in its place', async ({
  browserName: _,
}, info) => {
  const folder = join(app.folder, 'replaced')
  // Hard links: nothing of the package itself is changed.
  execFileSync('cp', ['-al', join(app.folder, 'linux-unpacked'), folder])
  const resources = join(folder, 'resources')
  rmSync(join(resources, 'app.asar'))
  mkdirSync(join(resources, 'app'))
  writeFileSync(join(resources, 'app', 'package.json'), '{"main":"main.cjs"}')
  writeFileSync(
    join(resources, 'app', 'main.cjs'),
    'console.log("code of another"); require("electron").app.exit(0)',
  )
  const args = [...SANDBOX, `--user-data-dir=${info.outputPath('user-data')}`]

  await test.step('without the fuse it does', async () => {
    const other = join(folder, 'as-it-comes')
    execFileSync('cp', [RUNTIME, other])
    const found = start(other, args)
    expect(await found.exit).toBe(0)
    expect(found.said()).toContain('code of another')
  })
  const released = start(join(folder, basename(app.released)), args)
  expect(await released.exit).not.toBe(0)
  expect(released.said()).not.toContain('code of another')
})

test('electron-builder’s configuration names every fuse', () => {
  const config = readFileSync(join(PROJECT, 'electron-builder.yml'), 'utf8')
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(config)?.[1] ?? ''
  const named = [...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [
    name,
    value === 'true',
  ])
  expect(Object.fromEntries(named)).toEqual(WANTED_FUSES)
  expect(Object.keys(WANTED_FUSES).sort()).toEqual([...KNOWN_FUSES].sort())
})

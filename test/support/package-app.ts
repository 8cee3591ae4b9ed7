import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { PROJECT } from './app'
import { fusesIn, inspectableCopy, withoutFuses } from './fuses'

const run = promisify(execFile)

export interface PackagedApp {
  readonly folder: string
  /** As it is installed. */
  readonly released: string
  /** The same with the one fuse that Playwright needs. */
  readonly executable: string
  /** Fuses of the configuration that this Electron is too old to have. */
  readonly unknownFuses: readonly string[]
  /** What the deb would install below /usr/share/applications. */
  readonly desktopFile: string
  /** And below /usr/share/mime/packages. */
  readonly mimeFile: string
}

/**
 * Packages the build with the project's own configuration, around the Electron that the tests use.
 * electron-builder downloads the tool that writes a deb; this one only keeps the desktop file and
 * the MIME types it is handed. Everything up to there is real.
 */
export async function packageApp(folder: string): Promise<PackagedApp> {
  const dist = dirname(createRequire(import.meta.url)('electron') as unknown as string)
  const desktopFile = join(folder, 'workcard-dialer.desktop')
  const mimeFile = join(folder, 'mime.xml')
  const packer = join(folder, 'packer')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    packer,
    `#!/bin/sh
for argument; do
  case "$argument" in
    *.desktop=*) cp "\${argument%%=*}" '${desktopFile}' ;;
    *.xml=/usr/share/mime/packages/*) cp "\${argument%%=*}" '${mimeFile}' ;;
    *.deb) : > "$argument" ;;
  esac
done
`,
  )
  chmodSync(packer, 0o755)
  const known = await fusesIn(join(dist, 'electron'))
  const base = join(folder, 'base.yml')
  const wanted = withoutFuses(readFileSync(join(PROJECT, 'electron-builder.yml'), 'utf8'), known)
  writeFileSync(base, wanted.config)
  const config = join(folder, 'config.json')
  writeFileSync(
    config,
    JSON.stringify({
      extends: base,
      electronDist: dist,
      electronVersion: readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, ''),
      directories: { output: folder },
      files: ['test/support/packaged-main.cjs', 'scripts/electron-runtime/default-app/**'],
      extraMetadata: { main: 'test/support/packaged-main.cjs' },
    }),
  )
  const cli = join(PROJECT, 'node_modules', 'electron-builder', 'cli.js')
  const args = [cli, '--linux', 'deb', '--publish', 'never', '--config', config]
  await run(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, CUSTOM_FPM_PATH: packer },
  })
  const released = join(folder, 'linux-unpacked', 'workcard-dialer')
  const executable = await inspectableCopy(released)
  return { folder, released, executable, unknownFuses: wanted.leftOut, desktopFile, mimeFile }
}

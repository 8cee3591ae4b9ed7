import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { expect, it } from 'vitest'

/** electron-builder computes the entry of an AppImage and stops before it downloads the tool that packs. */
async function desktopEntry(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'appimage-'))
  const prepackaged = join(folder, 'unpacked')
  mkdirSync(join(prepackaged, 'resources'), { recursive: true })
  let entry = ''
  await build({
    targets: Platform.LINUX.createTarget('AppImage'),
    prepackaged,
    publish: 'never',
    config: { extends: 'electron-builder.yml', directories: { output: folder } },
    async effectiveOptionComputed(options: { desktop: string }) {
      entry = options.desktop
      return true
    },
  })
  rmSync(folder, { recursive: true })
  return entry
}

it('an AppImage starts on X11 with the sandbox on, in its actions too', async () => {
  const entry = await desktopEntry()
  expect([...entry.matchAll(/^Exec=(.*)$/gm)].map(([, command]) => command)).toEqual([
    'AppRun --ozone-platform=x11 %U',
    'AppRun --ozone-platform=x11 --lookup-clipboard',
    'AppRun --ozone-platform=x11 --settings',
  ])
  expect(entry).not.toContain('no-sandbox')
  expect(entry).toMatch(/^StartupWMClass=io\.github\.workcarddialer$/m)
  expect(entry).toMatch(/^Actions=LookUpClipboard;Settings;$/m)
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KIT_EXTENSION } from '../../../electron/contract/kit-extension'
import { LINK_SCHEME } from '../../../electron/deep-link/parse-link'

const config = readFileSync('electron-builder.yml', 'utf8')
const installer = readFileSync('build/installer.nsh', 'utf8')

// The Linux desktop file is made and opened in e2e/packaged.spec.ts; these two need their own systems.
describe('packaging', () => {
  it('gives macOS and Linux the app’s own link scheme, and no other', () => {
    expect([...config.matchAll(/schemes: (.*)/g)].map(([, schemes]) => schemes)).toEqual([
      `[${LINK_SCHEME}]`,
    ])
  })

  it('registers it on Windows with the link behind -- and removes it with the app', () => {
    const key = `"Software\\Classes\\${LINK_SCHEME}`
    expect(installer).toContain(`WriteRegStr SHELL_CONTEXT ${key}" "URL Protocol" ""`)
    expect(installer).toContain(`${key}\\shell\\open\\command" "" '"$appExe" -- "%1"'`)
    expect(installer).toContain(`DeleteRegKey SHELL_CONTEXT ${key}"`)
  })

  it('opens a settings kit on every system by the ending that it is written with', () => {
    const [, given] = /^fileAssociations:\n((?: .*\n)+)/m.exec(config) ?? []
    expect(given).toContain(`- ext: ${KIT_EXTENSION.slice(1)}\n`)
    expect(given).toContain('mimeType: application/x-workcard-kit\n')
  })

  it('publishes nothing', () => {
    expect(config).toMatch(/^publish: null$/m)
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(scripts.package).toBe('node scripts/package.mjs')
    expect(readFileSync('scripts/package.mjs', 'utf8')).toContain("'--publish', 'never'")
  })

  // Another Electron is another Chromium: it changes by a commit, never by an install.
  it('is built with one version of Electron', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

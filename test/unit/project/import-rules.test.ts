import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const FORBIDDEN = [
  ['electron/tray/menu.ts', '../lookup/session'],
  ['electron/tray/menu.ts', '../../test/support/app'],
  ['electron/net/node-transport.ts', '../top/client'],
  ['electron/profile-gateway/bind.ts', '../top/client'],
  ['electron/profile-gateway/bind.ts', '../app/bind'],
  ['electron/lookup/session.ts', '../app/lookup'],
  ['electron/app/bind.ts', '../../renderer/bridge'],
  ['electron/app/bind.ts', '../../test/support/app'],
  ['electron/app/bind.ts', '../main'],
  ['electron/contract/ipc.ts', '../lookup/session'],
  ['electron/contract/ipc.ts', 'electron'],
  ['electron/domain/result.ts', '../contract/ipc'],
  ['electron/domain/result.ts', '../lookup/session'],
  ['electron/domain/result.ts', 'electron'],
  ['electron/domain/result.ts', 'node:fs'],
  ['electron/lookup/reading/decide.ts', '../../contract/ipc'],
  ['electron/contract/ipc.ts', 'node:fs'],
  ['electron/top/sign.ts', 'electron'],
  ['electron/top/sign.ts', '../sandbox-gateway/signature'],
  ['electron/sandbox-gateway/verify.ts', '../top/sign'],
  ['electron/sandbox-gateway/verify.ts', 'electron'],
  ['electron/lookup/session.ts', 'electron'],
  ['electron/lookup/reading/decide.ts', '../session'],
  ['electron/lookup/reading/decide.ts', '../../top/client'],
  ['electron/lookup/reading/decide.ts', 'node:fs'],
  ['electron/preload.ts', './lookup/session'],
  ['renderer/lookup/panel.tsx', '../../electron/lookup/session'],
  ['renderer/lookup/panel.tsx', 'electron'],
  ['renderer/lookup/panel.tsx', 'node:fs'],
  ['renderer/lookup/panel.tsx', '../../test/support/app'],
] as const

const ALLOWED = [
  ['electron/tray/menu.ts', '../contract/hotkey'],
  ['electron/tray/menu.ts', './menu'],
  ['electron/net/node-transport.ts', '../top/transport'],
  ['electron/lookup/find-id.ts', './reading/decide'],
  ['electron/lookup/reading/decide.ts', '../../domain/result'],
  ['electron/contract/ipc.ts', '../domain/result'],
  ['electron/preload.ts', './domain/locale'],
  ['renderer/lookup/panel.tsx', '../../electron/domain/locale'],
  ['electron/lookup/reading/decide.ts', '../digits'],
  ['electron/main.ts', './lookup/session'],
  ['electron/app/bind.ts', '../top/client'],
  ['electron/app/bind.ts', 'electron'],
  ['electron/preload.ts', './contract/channels'],
  ['renderer/lookup/panel.tsx', '../../electron/contract/lookup-state'],
  ['renderer/lookup/panel.tsx', '../ui/button'],
  ['test/unit/lookup/session.test.ts', '../../../electron/lookup/session'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'import-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Lints files that hold nothing but these imports, one a line, under the project's own rules. */
function lint(cases: readonly (readonly [file: string, specifier: string])[]): string {
  cpSync('biome.json', join(folder, 'biome.json'))
  const files = group(cases)
  for (const [file, specifiers] of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    const lines = specifiers.map((specifier) => `import '${specifier}'\n`)
    writeFileSync(join(folder, file), lines.join(''))
  }
  const biome = resolve('node_modules/.bin/biome')
  const only = [
    'lint',
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--max-diagnostics=none',
  ]
  const { stdout, stderr } = spawnSync(biome, only, { cwd: folder, encoding: 'utf8' })
  return `${stdout}${stderr}`
}

function group(cases: readonly (readonly [string, string])[]): Map<string, string[]> {
  const files = new Map<string, string[]>()
  for (const [file, specifier] of cases) files.set(file, [...(files.get(file) ?? []), specifier])
  return files
}

describe('who may import whom', () => {
  const all = [...FORBIDDEN, ...ALLOWED]
  const report = lint(all)
  const isRefused = (file: string, specifier: string) => {
    const line = (group(all).get(file) ?? []).indexOf(specifier) + 1
    return report.includes(`${file}:${line}:`)
  }

  it.each(FORBIDDEN)('%s may not import %s', (...rule) => expect(isRefused(...rule)).toBe(true))
  it.each(ALLOWED)('%s may import %s', (...rule) => expect(isRefused(...rule)).toBe(false))
})

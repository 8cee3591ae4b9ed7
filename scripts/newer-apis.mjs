import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './lib/machine.mjs'

// Usage: npm run newer-apis [-- VERSION]
// Type-checks main against the types of an older Electron, by default the test runtime's. Each error is a
// place where the product uses what only a newer one has: the launcher backports it there, and a fake in
// test/support/electron-45.ts stands for it in unit tests.

const [version = '22.3.25'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'electron-types-'))
try {
  execFileSync('npm', ['pack', `electron@${version}`, '--silent'], { cwd: folder })
  execFileSync('tar', ['xzf', `electron-${version}.tgz`, 'package/electron.d.ts'], { cwd: folder })
  const types = join(ROOT, 'node_modules', '@types')
  const compilerOptions = {
    ...{ composite: false, noEmit: true, emitDeclarationOnly: false, declaration: false },
    ...{ lib: ['ES2022'], types: ['node'], typeRoots: [types], rootDir: '/' },
    paths: { electron: [join(folder, 'package', 'electron.d.ts')] },
  }
  const config = join(folder, 'tsconfig.json')
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(ROOT, 'tsconfig.base.json'),
      compilerOptions,
      include: [join(ROOT, 'electron', '**', '*.ts')],
    }),
  )
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  console.log(`Main against the types of Electron ${version}:`)
  spawnSync(process.execPath, [tsc, '-p', config], { cwd: ROOT, stdio: 'inherit' })
} finally {
  rmSync(folder, { recursive: true })
}

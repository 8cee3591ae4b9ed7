import { execFile, execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const DEB = process.env.INSTALLED_DEB ?? ''
const field = (name: string) =>
  execFileSync('dpkg-deb', ['-f', DEB, name], { encoding: 'utf8' }).trim()

/** Lines of lintian's that are neither ours to mend nor worth an override, each with its reason. */
const KNOWN_WARNINGS = [
  // electron-builder's own scripts: kept as they are, so that its next version's are too.
  'command-with-path-in-maintainer-script',
  'maintainer-script-ignores-errors',
  'postrm-removes-alternative',
  // The command explains itself with --help, in the user's language.
  'no-manual-page',
]

/** Lintian unpacks a quarter of a gigabyte and looks at every file. */
const LINTIAN_MS = 150_000

describe('the package', () => {
  it(
    'has no errors for lintian, and no warnings but those that have a reason',
    async () => {
      const args = ['--tag-display-limit', '0', DEB]
      // It ends with 2 when it found an error, which is then in the lines.
      const told = await promisify(execFile)('lintian', args, { maxBuffer: 1 << 24 }).then(
        ({ stdout }) => stdout,
        (error: { stdout: string }) => error.stdout,
      )
      expect(told).toContain('workcard-dialer: no-manual-page')
      const known = new RegExp(`^W: workcard-dialer: (?:${KNOWN_WARNINGS.join('|')})\\b`)
      const lines = told.split('\n').filter((line) => /^[EW]: /.test(line) && !known.test(line))
      expect(lines).toEqual([])
    },
    LINTIAN_MS,
  )

  it('says that it is a test build wherever it is not the product’s Electron', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    if (!DEB.includes('/test-runtime/')) return expect(field('Version')).toBe(version)
    expect(DEB).toContain('testruntime')
    expect(field('Version')).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}~testruntime`))
    expect(field('Description')).toMatch(/^TEST BUILD, not for use\n NOT FOR USE, /)
    // A release of the same number replaces it.
    const compare = ['--compare-versions', field('Version'), 'lt', version]
    expect(() => execFileSync('dpkg', compare)).not.toThrow()
  })

  it('names no feed for updates', () => {
    const files = execFileSync('dpkg-deb', ['-c', DEB], { encoding: 'utf8', maxBuffer: 1 << 24 })
    expect(files).toContain('/resources/app.asar\n')
    expect(files).not.toContain('app-update.yml')
  })

  it('recommends a Secret Service and depends on its library', () => {
    expect(field('Depends').split(', ')).toContain('libsecret-1-0')
    expect(field('Recommends')).toContain('gnome-keyring')
  })
})

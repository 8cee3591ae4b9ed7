import { describe, expect, it } from 'vitest'
import { changelogFile, controlFile } from '../../../../scripts/packaging/control.mjs'
import { readFpmArguments } from '../../../../scripts/packaging/fpm-arguments.mjs'

const request = (...more: string[]) =>
  readFpmArguments([
    ...[
      '--name',
      'a',
      '--version',
      '1.2~x',
      '--architecture',
      'amd64',
      '--maintainer',
      'M <m@x.y>',
    ],
    ...more,
  ])

describe('the control file', () => {
  it('has what electron-builder says, and no empty field', () => {
    const asked = request(
      ...['-d', 'b | c', '-d', 'd', '--deb-recommends', 'e', '--category', 'comm'],
      ...['--deb-priority', 'optional', '--url', 'https://x.y/', '--license', 'MIT'],
      ...['--description', 'short\n long one\n\n another'],
    )
    expect(controlFile(asked, 7)).toBe(`Package: a
Version: 1.2~x
Architecture: amd64
Maintainer: M <m@x.y>
Installed-Size: 7
Depends: b | c, d
Recommends: e
Section: comm
Priority: optional
Homepage: https://x.y/
Description: short
 long one
 .
 another
`)
    expect(controlFile(request(), 7)).not.toMatch(/Depends|Recommends|Homepage/)
  })

  it('has no long lines', () => {
    const asked = request('--description', `short\n ${'word '.repeat(40)}`)
    const lines = controlFile(asked, 7).split('\n').slice(-4, -1)
    expect(lines.map((line) => line.length)).toEqual([75, 75, 50])
    expect(lines.every((line) => line.startsWith(' word'))).toBe(true)
  })

  it('is not made without a name', () => {
    expect(() => controlFile(readFpmArguments(['--version', '1']), 7)).toThrow(
      'The package has no Package, Architecture, Maintainer.',
    )
  })

  it('has the build number behind the version', () =>
    expect(controlFile(request('--iteration', '9'), 7)).toMatch(/^Version: 1\.2~x-9$/m))
})

it('the changelog has the form that Debian’s tools read', () => {
  const text = changelogFile(
    request('--url', 'https://x.y/'),
    new Date(Date.UTC(2026, 10, 5, 1, 2)),
  )
  expect(text).toBe(`a (1.2~x) stable; urgency=medium

  * Changes: https://x.y/

 -- M <m@x.y>  Thu, 05 Nov 2026 01:02:00 +0000
`)
})

import { expect, it } from 'vitest'
import { readFpmArguments } from '../../../../scripts/packaging/fpm-arguments.mjs'

it('reads what electron-builder writes', () => {
  const args = [
    ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'a | b', '-d', 'c', '--deb-recommends', 'd'],
    ...['--deb-compression', 'xz', '--version', '1.0', '/out/=/opt/Our App', 'x=/usr/share/x'],
  ]
  expect(readFpmArguments(args)).toEqual({
    options: {
      'input-type': 'dir',
      'output-type': 'deb',
      'deb-compression': 'xz',
      version: '1.0',
    },
    depends: ['a | b', 'c'],
    recommends: ['d'],
    files: [
      ['/out/', '/opt/Our App'],
      ['x', '/usr/share/x'],
    ],
  })
})

it.each([
  [['--before-install', 'x'], 'Unknown option of the packer: --before-install'],
  [['--version'], 'No value: --version'],
  [['/out/'], 'No file for the package: /out/'],
  [['/out/=opt'], 'No file for the package: /out/=opt'],
])('refuses %j rather than to leave something out', (args, message) =>
  expect(() => readFpmArguments(args)).toThrow(message),
)

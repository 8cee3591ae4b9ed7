import { expect, it } from 'vitest'
import {
  testRuntimeConfig,
  withoutLaterFuses,
} from '../../../../scripts/packaging/test-runtime.mjs'

it('a package around another Electron says so by version and description, and lies apart', () => {
  const manifest = { version: '1.2.3', description: 'ours' }
  const config = testRuntimeConfig(manifest, { version: '22.3.25', distPath: '/cache/x' })
  expect(config.extraMetadata.version).toBe('1.2.3-testruntime.22.3.25')
  expect(config.extraMetadata.description).toMatch(/^NOT FOR USE, .* Electron 22\.3\.25\. ours$/)
  expect(config.linux).toEqual({
    synopsis: 'TEST BUILD, not for use',
    description: config.extraMetadata.description,
  })
  expect(config.directories.output).toBe('dist/test-runtime')
  expect([config.electronDist, config.electronVersion]).toEqual(['/cache/x', '22.3.25'])
})

it('an Electron of before 29 is not asked for a fuse that it does not have', () => {
  const config =
    'electronFuses:\n  runAsNode: false\n  grantFileProtocolExtraPrivileges: false\nx: 1\n'
  expect(withoutLaterFuses(config)).toBe('electronFuses:\n  runAsNode: false\nx: 1\n')
})

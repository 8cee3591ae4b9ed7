/**
 * electron-builder's configuration without the fuses that an Electron of before 29 does not have: the
 * build stops at a fuse that it cannot set.
 * @param {string} config electron-builder.yml
 */
export const withoutLaterFuses = (config) =>
  config.replace(/^ {2}grantFileProtocolExtraPrivileges:.*\n/m, '')

/**
 * What changes in electron-builder's configuration around an Electron that is not the product's. The
 * version, hence the file's name and what the app says of itself, has `testruntime` in it and counts as
 * older than the release of the same number; the description says what it is for.
 * @param {{ version: string, description: string }} manifest package.json
 * @param {{ version: string, distPath: string }} runtime
 */
export function testRuntimeConfig({ version, description }, runtime) {
  const notice = `NOT FOR USE, a test build around Electron ${runtime.version}. ${description}`
  return {
    electronDist: runtime.distPath,
    electronVersion: runtime.version,
    directories: { output: 'dist/test-runtime' },
    // What the older Electron lacks, and an entry that adds it.
    files: ['test/support/packaged-main.cjs', 'scripts/electron-runtime/default-app/**'],
    extraMetadata: {
      main: 'test/support/packaged-main.cjs',
      version: `${version}-testruntime.${runtime.version}`,
      description: notice,
    },
    linux: { synopsis: 'TEST BUILD, not for use', description: notice },
    // Read once and thrown away.
    deb: { compression: 'gz', fpm: ['--deb-compression-level', '1'] },
  }
}

// Loaded into the main process before the app: an installation whose scripts and styles are gone.
const fs = require('node:fs/promises')

const { readFile } = fs
fs.readFile = async (path, ...rest) => {
  if (/[\\/]assets[\\/]/.test(String(path)))
    throw Object.assign(new Error('gone'), { code: 'ENOENT' })
  return readFile(path, ...rest)
}

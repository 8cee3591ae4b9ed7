import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localFolder, openLocalFolder } from '../../../electron/startup/local-folder'

const linux = (env: NodeJS.ProcessEnv, userData = '/net/ann/.config/Workcard Dialer') =>
  localFolder({ platform: 'linux', env, home: '/net/ann', userData })

const NAME = '%2Fnet%2Fann%2F.config%2FWorkcard%20Dialer'

describe('what is this machine’s lies in the person’s cache on this machine', () => {
  it.each([
    ['of its own', { XDG_CACHE_HOME: '/local/ann' }, '/local/ann'],
    ['by default', {}, '/net/ann/.cache'],
    ['not set to anything', { XDG_CACHE_HOME: '' }, '/net/ann/.cache'],
    ['not absolute, which the standard ignores', { XDG_CACHE_HOME: 'c' }, '/net/ann/.cache'],
  ])('Linux, %s', (_name, env, cache) => {
    expect(linux(env)).toBe(`${cache}/Workcard Dialer/${NAME}`)
  })

  it('Windows: the part of the profile that does not roam', () => {
    const userData = '\\\\server\\profiles$\\ann\\Workcard Dialer'
    const env = { LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local', XDG_CACHE_HOME: '/c' }
    const machine = { platform: 'win32', home: 'C:\\Users\\ann', userData } as const
    expect(localFolder({ ...machine, env })).toBe(
      'C:\\Users\\ann\\AppData\\Local\\Workcard Dialer\\%5C%5Cserver%5Cprofiles%24%5Cann%5CWorkcard%20Dialer',
    )
    expect(localFolder({ ...machine, env: {} })).toBeNull()
  })

  it('macOS: the caches of the library', () => {
    const userData = '/Users/ann/Library/Application Support/Workcard Dialer'
    const machine = { platform: 'darwin', env: { XDG_CACHE_HOME: '/c' }, userData } as const
    expect(localFolder({ ...machine, home: '/Users/ann' })).toMatch(
      /^\/Users\/ann\/Library\/Caches\/Workcard Dialer\/%2FUsers%2Fann%2F[^/]+$/,
    )
  })
})

it('is another folder for other user data, however alike their names', () => {
  const names = ['/a/b', '/a-b', '/a%2Fb', '/a/b/', '/A/b', '/a b', '/a/文']
  expect(new Set(names.map((name) => linux({}, name))).size).toBe(names.length)
})

it('is no longer than a name may be, and a path on Windows', () => {
  expect(linux({}, `/${'u'.repeat(252)}`)).not.toBeNull()
  expect(linux({}, `/${'u'.repeat(253)}`)).toBeNull()
  const machine = { platform: 'win32', env: { LOCALAPPDATA: 'C:\\L' }, home: 'C:\\H' } as const
  const windows = (length: number) =>
    localFolder({ ...machine, userData: `C:\\${'u'.repeat(length)}` })
  expect(windows(113)).not.toBeNull()
  expect(windows(114)).toBeNull()
})

describe('openLocalFolder', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'local-folder-'))
  })
  afterEach(() => {
    rmSync(root, { recursive: true })
  })
  const open = (userData = '/u', isNamed = false) =>
    openLocalFolder(
      {
        getPath: (name) => (name === 'home' ? '/h' : userData),
        commandLine: { hasSwitch: (name) => isNamed && name === 'user-data-dir' },
      },
      { platform: 'linux', env: { XDG_CACHE_HOME: root } },
    )

  it('makes the folder for the person alone', () => {
    const parent = join(root, 'Workcard Dialer')
    const folder = join(parent, '%2Fu')
    expect(open()).toBe(folder)
    for (const path of [folder, parent]) expect(statSync(path).mode & 0o777).toBe(0o700)
    // Again, at the next start.
    expect(open()).toBe(folder)
  })

  it('makes none when the cache is no folder', () => {
    writeFileSync(join(root, 'Workcard Dialer'), '')
    expect(open()).toBeNull()
  })

  it('makes none when user data have a name that is no text', () => {
    expect(open('/\ud800')).toBeNull()
  })

  it('makes none for user data that were named', () => {
    expect(open('/u', true)).toBeNull()
    expect(readdirSync(root)).toEqual([])
  })
})

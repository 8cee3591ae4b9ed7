import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepSessionData, sessionDataFolder } from '../../../electron/startup/session-data'

const linux = (env: NodeJS.ProcessEnv, userData = '/net/ann/.config/Workcard Dialer') =>
  sessionDataFolder({ platform: 'linux', env, home: '/net/ann', userData })

const NAME = '%2Fnet%2Fann%2F.config%2FWorkcard%20Dialer'

describe('session data lie in the person’s cache on this machine', () => {
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
    expect(sessionDataFolder({ ...machine, env })).toBe(
      'C:\\Users\\ann\\AppData\\Local\\Workcard Dialer\\%5C%5Cserver%5Cprofiles%24%5Cann%5CWorkcard%20Dialer',
    )
    expect(sessionDataFolder({ ...machine, env: {} })).toBeNull()
  })

  it('macOS: the caches of the library', () => {
    const userData = '/Users/ann/Library/Application Support/Workcard Dialer'
    const machine = { platform: 'darwin', env: { XDG_CACHE_HOME: '/c' }, userData } as const
    expect(sessionDataFolder({ ...machine, home: '/Users/ann' })).toMatch(
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
    sessionDataFolder({ ...machine, userData: `C:\\${'u'.repeat(length)}` })
  expect(windows(113)).not.toBeNull()
  expect(windows(114)).toBeNull()
})

describe('keepSessionData', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'session-data-'))
  })
  afterEach(() => {
    rmSync(root, { recursive: true })
  })
  const app = () => ({ setPath: vi.fn() })

  const machine = () =>
    ({ platform: 'linux', env: { XDG_CACHE_HOME: root }, home: '/h', userData: '/u' }) as const

  it('makes the folder for the person alone', () => {
    const electron = app()
    keepSessionData(electron, machine())
    const parent = join(root, 'Workcard Dialer')
    const folder = join(parent, '%2Fu')
    expect(electron.setPath).toHaveBeenCalledWith('sessionData', folder)
    for (const path of [folder, parent]) expect(statSync(path).mode & 0o777).toBe(0o700)
    // Again, at the next start.
    keepSessionData(electron, machine())
    expect(electron.setPath).toHaveBeenLastCalledWith('crashDumps', folder)
  })

  it('leaves them where they are when the cache is no folder', () => {
    const electron = app()
    writeFileSync(join(root, 'Workcard Dialer'), '')
    keepSessionData(electron, machine())
    expect(electron.setPath).not.toHaveBeenCalled()
  })

  it('leaves them where they are when user data have a name that is no text', () => {
    const electron = app()
    keepSessionData(electron, { ...machine(), userData: '/\ud800' })
    expect(electron.setPath).not.toHaveBeenCalled()
  })
})

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  AUTOSTART_FILE,
  autostartFiles,
  xdgAutostart,
} from '../../../electron/autostart/xdg-autostart'

const COMMAND = { program: '/opt/app/workcard-dialer', args: ['--hidden'] }
let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'autostart-'))
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
})

const places = () => ({ home, env: { XDG_CONFIG_DIRS: join(home, 'etc') } })
const userFile = () => join(home, '.config', 'autostart', AUTOSTART_FILE)
const systemFile = () => join(home, 'etc', 'autostart', AUTOSTART_FILE)
const open = () => xdgAutostart(places(), COMMAND)
function write(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

describe('the places of autostart files', () => {
  it.each([
    [{}, ['/home/u/.config', '/etc/xdg']],
    [{ XDG_CONFIG_HOME: '/c', XDG_CONFIG_DIRS: '/a:/b' }, ['/c', '/a', '/b']],
    // "All paths set in these environment variables must be absolute."
    [{ XDG_CONFIG_HOME: 'c', XDG_CONFIG_DIRS: 'a:' }, ['/home/u/.config', '/etc/xdg']],
  ])('for %j are %j', (env, folders) =>
    expect(autostartFiles({ env, home: '/home/u' })).toEqual(
      folders.map((folder) => `${folder}/autostart/${AUTOSTART_FILE}`),
    ),
  )
})

describe('starting with the login on Linux', () => {
  it('is off, is turned on by a file, and off by its removal', async () => {
    const autostart = open()
    expect(await autostart.read()).toBe('off')
    expect(await autostart.set('on')).toEqual({ ok: true, value: undefined })
    expect(await autostart.read()).toBe('on')
    expect(readFileSync(userFile(), 'utf8')).toContain('Exec=/opt/app/workcard-dialer --hidden\n')
    expect(existsSync(`${userFile()}.new`)).toBe(false)
    await autostart.set('off')
    expect(existsSync(userFile())).toBe(false)
    expect(await autostart.read()).toBe('off')
  })

  it('is what others made of the file', async () => {
    const autostart = open()
    await autostart.set('on')
    write(userFile(), readFileSync(userFile(), 'utf8').replace('/opt/app', '/opt/old'))
    expect(await autostart.read()).toBe('other')
    rmSync(userFile())
    expect(await autostart.read()).toBe('off')
  })

  it('takes what an administrator put there, and the user’s file before it', async () => {
    const autostart = open()
    write(
      systemFile(),
      '[Desktop Entry]\nType=Application\nExec=/opt/app/workcard-dialer --hidden\n',
    )
    expect(await autostart.read()).toBe('on')
    await autostart.set('off')
    expect(await autostart.read()).toBe('off')
    expect(existsSync(systemFile())).toBe(true)
    await autostart.set('on')
    expect(await autostart.read()).toBe('on')
  })

  it('does not tell of what is no file, and does not wait for it', async () => {
    mkdirSync(userFile(), { recursive: true })
    expect(await open().read()).toBe('unknown')
  })

  it('says which file could not be written', async () => {
    write(join(home, '.config'), 'no folder')
    const answer = await open().set('on')
    expect(answer).toMatchObject({
      ok: false,
      error: {
        kind: 'autostart-not-changed',
        cause: 'autostart-refused',
        params: { path: userFile() },
      },
    })
    // Root may write everywhere.
    if (process.getuid?.() === 0) return
    rmSync(join(home, '.config'))
    mkdirSync(join(home, '.config'))
    chmodSync(join(home, '.config'), 0o500)
    expect(await open().set('on')).toMatchObject({ error: { params: { code: 'EACCES' } } })
  })
})

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AUTOSTART_FILE, xdgAutostart } from '../../electron/autostart/xdg-autostart'

const PROGRAM = '/opt/a b/$x `y` "z" \\ 100% 号'
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'autostart-'))
  const places = { home: folder, env: { XDG_CONFIG_HOME: folder, XDG_CONFIG_DIRS: folder } }
  await xdgAutostart(places, { program: PROGRAM, args: ['--hidden', "it's"] }).set('on')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const file = () => join(folder, 'autostart', AUTOSTART_FILE)

// The desktops that start it are built on this reader.
it('GLib reads an autostart file as it is meant', () => {
  const script = `
import sys, json
from gi.repository import GLib
file = GLib.KeyFile()
file.load_from_file(sys.argv[1], GLib.KeyFileFlags.NONE)
line = file.get_string('Desktop Entry', 'Exec').replace('%%', '%')
print(json.dumps(GLib.shell_parse_argv(line)[1]))`
  const read = execFileSync('/usr/bin/python3', ['-c', script, file()], { encoding: 'utf8' })
  expect(JSON.parse(read)).toEqual([PROGRAM, '--hidden', "it's"])
})

it('the desktop’s own checker finds nothing wrong with it', () => {
  expect(execFileSync('desktop-file-validate', [file()], { encoding: 'utf8' })).toBe('')
})

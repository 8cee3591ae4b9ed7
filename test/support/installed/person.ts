import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { endProcessesOf, TEST_USER } from '../../../scripts/test/installed-machine.mjs'

const run = promisify(execFile)

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** An ordinary user of the machine, in front of the test's display with a session of their own. */
export interface Person {
  readonly home: string
  readonly uid: number
  /** Runs a command as this person and waits for its end. */
  run(command: string, args?: readonly string[], input?: string): Promise<Ended>
  /** Starts a command as this person and does not wait. */
  start(command: string, args?: readonly string[]): ChildProcess
  /** The command and its arguments with which root starts a command as this person. */
  commandLine(command: string, args?: readonly string[]): readonly string[]
  leave(): Promise<void>
}

/** Creates the user, with a session bus, an unlocked keyring and a window manager on the display. */
export async function newPerson(
  name: string = TEST_USER,
  display = process.env.DISPLAY ?? '',
): Promise<Person> {
  await run('useradd', ['--create-home', '--shell', '/bin/sh', name])
  const [uid = 0, gid = 0] = await Promise.all(
    ['-u', '-g'].map(async (what) => Number((await run('id', [what, name])).stdout)),
  )
  const home = `/home/${name}`
  const runtime = join(home, '.runtime')
  mkdirSync(runtime, { mode: 0o700 })
  chownSync(runtime, uid, gid)
  const env: Record<string, string> = {
    HOME: home,
    USER: name,
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    DISPLAY: display,
    XDG_RUNTIME_DIR: runtime,
    XDG_SESSION_TYPE: 'x11',
  }
  const commandLine = (command: string, args: readonly string[] = []) => {
    const pairs = Object.entries(env).map(([variable, value]) => `${variable}=${value}`)
    return ['runuser', '-u', name, '--', 'env', '-i', ...pairs, command, ...args]
  }
  const start = (command: string, args?: readonly string[]) => {
    const [program = '', ...rest] = commandLine(command, args)
    return spawn(program, rest, { cwd: home, stdio: 'pipe' })
  }

  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1'])
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus)
  const keyring = start('gnome-keyring-daemon', ['--unlock', '--components=secrets'])
  const unlocked = ended(keyring)
  keyring.stdin?.end('test')
  if ((await unlocked).code !== 0) throw new Error('The keyring did not start.')
  await firstLine(start('openbox', ['--sm-disable', '--startup', 'echo ready']))

  return {
    home,
    uid,
    run(command, args, input) {
      const child = start(command, args)
      // It may end without reading.
      child.stdin?.once('error', () => {}).end(input ?? '')
      return ended(child)
    },
    start,
    commandLine,
    leave: () => endProcessesOf(name),
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('No output.')
  for await (const line of createInterface(child.stdout)) return line
  throw new Error(`${child.spawnargs.join(' ')} said nothing.`)
}

function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve({ code: code ?? -1, ...said }))
  })
}

import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { openDialler } from '../../../electron/dial/dial'

const TEL = { kind: 'url', url: 'tel:17788889898' } as const
const COMMAND = { kind: 'command', executable: '/opt/phone', args: ['--call', '177'] } as const

/** A machine whose programs are made up; `program` answers for the phone scheme. */
function machine({ platform = 'linux' as NodeJS.Platform, program = 'Phone' } = {}) {
  const child = Object.assign(new EventEmitter(), { unref: vi.fn() })
  const openExternal = vi.fn(async (_url: string) => {})
  const getApplicationNameForProtocol = vi.fn((_url: string) => program)
  const spawn = vi.fn(() => child as unknown as ChildProcess)
  const app = { getApplicationNameForProtocol }
  const dialler = openDialler({ shell: { openExternal }, app, spawn, platform })
  return { dialler, child, openExternal, getApplicationNameForProtocol, spawn }
}

describe('dialling by an address', () => {
  it('hands it to the system', async () => {
    const { dialler, openExternal, spawn } = machine()
    expect(await dialler.dial(TEL)).toBe(true)
    expect(openExternal.mock.calls).toEqual([[TEL.url]])
    expect(spawn).not.toHaveBeenCalled()
  })

  it('says so when the system refuses', async () => {
    const { dialler, openExternal } = machine()
    openExternal.mockRejectedValueOnce(new Error('no program'))
    expect(await dialler.dial(TEL)).toBe(false)
  })

  it('asks a Linux desktop afterwards whether it has a program, and only there', async () => {
    const linux = machine({ program: '' })
    expect(await linux.dialler.dial(TEL)).toBe(false)
    expect(linux.openExternal).toHaveBeenCalled()
    expect(linux.getApplicationNameForProtocol.mock.calls).toEqual([[TEL.url]])
    expect(await machine({ program: '', platform: 'win32' }).dialler.dial(TEL)).toBe(true)
  })

  it('never opens what may not be opened', async () => {
    const { dialler, openExternal } = machine()
    expect(await dialler.dial({ kind: 'url', url: 'file:///etc/passwd' })).toBe(false)
    expect(await dialler.openPage('javascript:alert(1)')).toBe(false)
    expect(openExternal).not.toHaveBeenCalled()
  })
})

describe('opening a page', () => {
  it('says so when the desktop has no browser for it, but only afterwards', async () => {
    expect(await machine().dialler.openPage('https://open.taobao.com/')).toBe(true)
    const { dialler, openExternal } = machine({ program: '' })
    expect(await dialler.openPage('https://open.taobao.com/')).toBe(false)
    expect(openExternal.mock.calls).toEqual([['https://open.taobao.com/']])
  })
})

describe('dialling by a program', () => {
  it('starts it with these very arguments, without a shell, and lets it go', async () => {
    const { dialler, child, spawn, openExternal } = machine()
    const dialled = dialler.dial(COMMAND)
    child.emit('spawn')
    expect(await dialled).toBe(true)
    expect(spawn.mock.calls).toEqual([
      ['/opt/phone', ['--call', '177'], { detached: true, stdio: 'ignore', shell: false }],
    ])
    expect(child.unref).toHaveBeenCalledOnce()
    expect(openExternal).not.toHaveBeenCalled()
  })

  it('says so when it does not start, by an event or at once', async () => {
    const { dialler, child, spawn } = machine()
    const dialled = dialler.dial(COMMAND)
    child.emit('error', new Error('ENOENT'))
    expect(await dialled).toBe(false)
    spawn.mockImplementationOnce(() => {
      throw new Error('ENOTDIR')
    })
    expect(await dialler.dial(COMMAND)).toBe(false)
  })
})

it('dials nothing that was refused', async () => {
  const { dialler, openExternal, spawn } = machine()
  expect(await dialler.dial({ kind: 'refused', reason: 'not-dialable' })).toBe(false)
  expect(openExternal).not.toHaveBeenCalled()
  expect(spawn).not.toHaveBeenCalled()
})

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'

const run = promisify(execFile)

/** A window of another program (xev), which tells what keys it gets. */
export interface OtherWindow {
  readonly id: string
  /** What xev has said so far. */
  heard(): string
}

export interface Desktop {
  openOther(): Promise<OtherWindow>
  close(): Promise<void>
}

/** The window that has the keyboard, as the display has it. */
export async function focusedWindow(): Promise<string> {
  const { stdout } = await run('xdotool', ['getwindowfocus', '-f'])
  return stdout.trim()
}

/** The window that the window manager calls active. */
export async function activeWindow(): Promise<string> {
  const { stdout } = await run('xdotool', ['getactivewindow']).catch(() => ({ stdout: '' }))
  return stdout.trim()
}

/** The window that lies over these others, as the window manager has it. */
export async function topmostOf(...ids: readonly string[]): Promise<string | undefined> {
  const { stdout } = await run('xprop', ['-root', '_NET_CLIENT_LIST_STACKING'])
  const fromBelow = (stdout.match(/0x[0-9a-f]+/g) ?? []).map((id) => String(Number(id)))
  return fromBelow.filter((id) => ids.includes(id)).at(-1)
}

/** Where a window is, as the display has it: a program learns it only from what its window manager tells. */
export async function placeOnScreen(id: string) {
  const { stdout } = await run('xdotool', ['getwindowgeometry', '--shell', id])
  const number = (name: string) => Number(new RegExp(`^${name}=(.*)$`, 'm').exec(stdout)?.[1])
  return {
    ...{ x: number('X'), y: number('Y') },
    ...{ width: number('WIDTH'), height: number('HEIGHT') },
  }
}

/** Puts a window elsewhere, as a hand at its title would. */
export async function moveWindow(id: string, { x, y }: { x: number; y: number }): Promise<void> {
  await run('xdotool', ['windowmove', '--sync', id, String(x), String(y)])
}

/** Makes the bare display a desktop: windows get the focus and give it back as they do for the agent. */
export async function startDesktop(): Promise<Desktop> {
  // It runs the command once it manages the display: windows opened before that may get no focus.
  const manager = spawn('openbox', ['--sm-disable', '--startup', 'echo ready'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const started: ChildProcess[] = [manager]
  await once(manager.stdout, 'data')
  return {
    async openOther() {
      // Line by line: into a pipe it would keep its words until there are many.
      const command = ['-oL', 'xev', '-event', 'keyboard', '-event', 'focus']
      const child = spawn('stdbuf', command, { stdio: ['ignore', 'pipe', 'ignore'] })
      started.push(child)
      let heard = ''
      child.stdout.setEncoding('utf8').on('data', (chunk) => {
        heard += chunk
      })
      const ownId = () => /Outer window is (0x[0-9a-f]+)/.exec(heard)?.[1] ?? ''
      await expect.poll(ownId).not.toBe('')
      const id = String(Number(ownId()))
      // As a click on it in a taskbar: a new window alone does not always get the focus.
      const activate = async () => {
        await run('xdotool', ['windowactivate', id])
        return activeWindow()
      }
      await expect.poll(activate).toBe(id)
      await expect.poll(focusedWindow).toBe(id)
      return { id, heard: () => heard }
    },
    async close() {
      for (const child of started.reverse()) {
        child.kill()
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      }
    },
  }
}

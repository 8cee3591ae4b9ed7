import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { vi } from 'vitest'
import type { Desk, DeskApp } from './desk'

/** Every wait for a page ends with an answer or as a failure. */
export const shown = expect.configure({ timeout: 20_000 })

export const stores = ({ panel }: DeskApp): Locator =>
  panel.getByRole('combobox', { name: 'Store', exact: true })

export async function lookUp({ panel }: DeskApp, id: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Work card ID' }).fill(id)
  await panel.keyboard.press('Enter')
}

export const showsNumber = ({ panel }: DeskApp, number: string): Promise<void> =>
  shown(panel.getByRole('status', { name: 'Virtual number' })).toHaveAttribute(
    'data-number',
    number,
  )

/**
 * Makes a program of this person's the one for these addresses, which writes down what it is started with.
 * Gives what waits for the first such address.
 */
export async function desksProgram(
  desk: Desk,
  name: string,
  schemes: readonly string[],
): Promise<() => Promise<string>> {
  const program = join(desk.home, name)
  const opened = `${program}.opened`
  const applications = join(desk.home, '.local/share/applications')
  const types = schemes.map((scheme) => `x-scheme-handler/${scheme}`)
  // Whole at once: somebody waits for it.
  const record = [`printf %s "$1" >'${opened}.part'`, `mv '${opened}.part' '${opened}'`]
  await desk.write(program, ['#!/bin/sh', ...record, ''].join('\n'))
  await desk.write(
    join(applications, `${name}.desktop`),
    `[Desktop Entry]\nType=Application\nName=${name}\nExec=sh ${program} %u\nMimeType=${types.join(';')};\n`,
  )
  await desk.write(
    join(desk.home, '.config/mimeapps.list'),
    ['[Default Applications]', ...types.map((type) => `${type}=${name}.desktop`), ''].join('\n'),
  )
  if (!desk.succeeds('update-desktop-database', [applications])) throw new Error('not registered')
  return () =>
    vi.waitFor(
      async () => {
        const { code, stdout } = await desk.run('cat', [opened])
        if (code !== 0) throw new Error('Nothing was opened.')
        return stdout
      },
      { timeout: 20_000, interval: 200 },
    )
}

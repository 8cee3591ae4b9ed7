import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RecordingProgram } from './recording-program'

/** The environment of a desktop on which this program, or none at all, is registered for these addresses. */
export function desktopWith(
  folder: string,
  program: RecordingProgram | null,
  schemes: readonly string[],
): Record<string, string> {
  const applications = join(folder, 'data', 'applications')
  const config = join(folder, 'config')
  for (const directory of [applications, config]) mkdirSync(directory, { recursive: true })
  if (program !== null) {
    const types = schemes.map((scheme) => `x-scheme-handler/${scheme};`).join('')
    const entry = ['[Desktop Entry]', 'Type=Application', 'Name=Test', `Exec=${program.path} %u`]
    writeFileSync(
      join(applications, 'test.desktop'),
      [...entry, `MimeType=${types}`, ''].join('\n'),
    )
    execFileSync('update-desktop-database', [applications])
  }
  const data = join(folder, 'data')
  return { XDG_DATA_HOME: data, XDG_DATA_DIRS: data, XDG_CONFIG_HOME: config }
}

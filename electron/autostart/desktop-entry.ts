import type { AutostartState } from '../contract/autostart-channels'
import type { StartCommand } from './autostart'

// Desktop Entry Specification 1.5 and Desktop Application Autostart Specification 0.5, freedesktop.org.

const PLAIN = /^[\w@+=:,./-]+$/

/** "The Exec key": what is not plain is quoted, four characters are escaped in it, and % begins a code. */
const quoted = (part: string): string =>
  (PLAIN.test(part) ? part : `"${part.replace(/["`$\\]/g, '\\$&')}"`).replaceAll('%', '%%')

/** "Possible value types": a backslash of a value is written twice. */
const written = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')

const execLine = ({ program, args }: StartCommand): string =>
  written([program, ...args].map(quoted).join(' '))

/** The autostart file that starts this command. */
export const autostartEntry = (command: StartCommand): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Workcard Dialer',
    'Name[zh_CN]=工单拨号助手',
    `Exec=${execLine(command)}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')

/** Stands in place of a file that an administrator has put into the system's folder: "Hidden" is as if it were deleted. */
export const HIDDEN_ENTRY = '[Desktop Entry]\nType=Application\nName=Workcard Dialer\nHidden=true\n'

/** Values of the group that counts, as they are written. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  let isInGroup = false
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) isInGroup = line.trim() === '[Desktop Entry]'
    const at = line.indexOf('=')
    if (isInGroup && at > 0) values.set(line.slice(0, at).trim(), line.slice(at + 1).trim())
  }
  return values
}

/** The parts of an Exec line, unquoted. */
function partsOf(line: string): string[] {
  const value = line.replaceAll('\\n', '\n').replaceAll('\\\\', '\\')
  return [...value.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s"]+)/g)].map(([, inside, plain]) =>
    (inside?.replace(/\\(.)/g, '$1') ?? plain ?? '').replaceAll('%%', '%'),
  )
}

/** What an autostart file does, whoever wrote it; more arguments than ours are no other program. */
export function entryState(text: string, command: StartCommand): AutostartState {
  const values = valuesOf(text)
  if (values.get('Hidden') === 'true') return 'off'
  if (values.get('X-GNOME-Autostart-enabled') === 'false') return 'off'
  const [program, ...args] = partsOf(values.get('Exec') ?? '')
  const isOurs = program === command.program && command.args.every((each) => args.includes(each))
  return isOurs ? 'on' : 'other'
}

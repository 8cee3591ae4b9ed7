import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type LogEntry, toLogFields } from './entry'

export type Log = (entry: LogEntry) => void

/**
 * One file of one JSON object a line, below the user-data folder; rotated by electron-log at 1 MiB.
 * Lines are written in idle time: the library is loaded and the file opened only after the first paint.
 */
export function openLog(
  folder: string,
  toConsole: boolean,
  afterFirstPaint: (action: () => void) => void,
): Log {
  const drawn = new Promise<void>(afterFirstPaint)
  let writer: ReturnType<typeof openWriter> | null = null
  async function write(line: object) {
    writer ??= drawn.then(() => openWriter(folder, toConsole))
    const { info } = await writer
    info(line)
  }
  return (entry) => {
    const line = { time: new Date().toISOString(), ...toLogFields(entry) }
    // A line that cannot be written is dropped: reported as a defect, it would come back here.
    setImmediate(() => void write(line).catch(() => {}))
  }
}

async function openWriter(folder: string, toConsole: boolean) {
  // Without Electron's variant, which adds IPC channels of its own.
  const { default: log } = await import('electron-log/node')
  // Set, or the library searches for a package.json.
  log.transports.file.setAppName('workcard-dialer')
  const file = join(folder, 'logs', 'main.log')
  log.transports.file.resolvePathFn = () => file
  // Writing to a pipe would block the app until somebody reads.
  if (!(await isFileOrNothing(file))) log.transports.file.level = false
  log.transports.file.format = ({ message }) => [JSON.stringify(message.data[0])]
  log.transports.console.level = toConsole ? 'info' : false
  log.transports.ipc.level = false
  return log
}

const isFileOrNothing = (path: string): Promise<boolean> =>
  stat(path).then(
    (about) => about.isFile(),
    () => true,
  )

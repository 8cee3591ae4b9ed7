import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type LogEntry, toLogFields } from './entry'

export type Log = (entry: LogEntry) => void

/**
 * One file of one JSON object a line, below the user-data folder; rotated by electron-log at 1 MiB.
 * Lines are written when nobody waits for anything: the library is loaded, and the file opened, only
 * when the panel is drawn.
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
    // What cannot be written is dropped: told as a defect, it would only come back here.
    setImmediate(() => void write(line).catch(() => {}))
  }
}

async function openWriter(folder: string, toConsole: boolean) {
  // The variant without Electron: the other one answers channels of its own for pages.
  const { default: log } = await import('electron-log/node')
  // Said, so that it need not go looking for a package.json.
  log.transports.file.setAppName('workcard-dialer')
  const file = join(folder, 'logs', 'main.log')
  log.transports.file.resolvePathFn = () => file
  // Writing to a pipe would wait for a reader, and with it the whole app.
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

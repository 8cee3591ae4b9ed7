import { join } from 'node:path'
// The variant without Electron: the other one answers channels of its own for pages.
import log from 'electron-log/node'
import { type LogEntry, toLogFields } from './entry'

export type Log = (entry: LogEntry) => void

/** One file of one JSON object a line, below the user-data folder; rotated by electron-log at 1 MiB. */
export function openLog(folder: string, toConsole: boolean): Log {
  // Said, so that it need not go looking for a package.json.
  log.transports.file.setAppName('workcard-dialer')
  log.transports.file.resolvePathFn = () => join(folder, 'logs', 'main.log')
  log.transports.file.format = ({ message }) => [JSON.stringify(message.data[0])]
  log.transports.console.level = toConsole ? 'info' : false
  log.transports.ipc.level = false
  return (entry) => {
    const time = new Date().toISOString()
    log.info({ time, ...toLogFields(entry) })
  }
}

import { join } from 'node:path'
import log from 'electron-log/main'
import { type LogEntry, toLogFields } from './entry'

export type Log = (entry: LogEntry) => void

/** One file of one JSON object a line, below the user-data folder; rotated by electron-log at 1 MiB. */
export function openLog(folder: string, toConsole: boolean): Log {
  log.transports.file.resolvePathFn = () => join(folder, 'logs', 'main.log')
  log.transports.file.format = ({ message }) => [JSON.stringify(message.data[0])]
  log.transports.console.level = toConsole ? 'info' : false
  log.transports.ipc.level = false
  return (entry) => {
    const time = new Date().toISOString()
    log.info({ time, ...toLogFields(entry) })
  }
}

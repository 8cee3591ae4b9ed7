import { type Defect, defectOf } from '../domain/defect'

/** Node's `process`, as far as defects show there. */
interface Process {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown
}

/** Takes over once the app has started; until then a defect is the end of the start. */
export type ReportDefects = (report: (defect: Defect) => void) => void

/**
 * Handles uncaught errors. During the start they end the process, which must not keep the lock without a
 * window. Afterwards they are reported, and the app continues.
 */
export function watchDefects(process: Process, fail: (error: unknown) => void): ReportDefects {
  let report: ((defect: Defect) => void) | null = null
  const onDefect = (error: unknown) => {
    if (report === null) fail(error)
    else report(defectOf(error))
  }
  process.on('uncaughtException', onDefect)
  process.on('unhandledRejection', onDefect)
  return (given) => {
    report = given
  }
}

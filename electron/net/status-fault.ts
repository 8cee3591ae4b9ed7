import type { FaultKind } from '../top/transport'

/** What is wrong with an answer of that status whatever else it says; null for one that is read. */
export function statusFault(status: number): FaultKind | null {
  // 1xx announces an answer and is none; Chromium hands on 0 and 1000 as they came.
  if (status < 200 || status > 999) return 'undecodable'
  // A redirect that names no address comes as an answer, too.
  return status >= 300 && status < 400 ? 'redirect' : null
}

import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Long enough for a file that is written in several parts, short enough to be taken for at once (milliseconds). */
const SETTLED_MS = 200

/**
 * Calls back when something in the folder may have changed, and once in the beginning. The folder may come and
 * go: while it is not there, the one above it is watched. Nothing is polled. Returns what ends it.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let watcher: FSWatcher | null = null
  let timer: NodeJS.Timeout | null = null
  let isStopped = false

  /** Watched anew each time: what was watched may be another folder by now. */
  function arm() {
    watcher?.close()
    watcher = open(folder, () => true) ?? open(dirname(folder), (name) => name === basename(folder))
    onChange()
  }

  function open(path: string, isMeant: (name: string | null) => boolean): FSWatcher | null {
    try {
      const opened = watch(path, (_event, name) => {
        if (name === null || isMeant(name)) settle()
      })
      opened.on('error', settle)
      return opened
    } catch {
      return null
    }
  }

  function settle() {
    if (isStopped || timer !== null) return
    timer = setTimeout(() => {
      timer = null
      arm()
    }, SETTLED_MS)
  }

  arm()
  return () => {
    isStopped = true
    watcher?.close()
    if (timer !== null) clearTimeout(timer)
  }
}

import type { MessageChannelMain } from 'electron'
import { inTask } from './in-task'

/** The longest time after which a key that is held down begins to repeat, and between two repeats then. */
const FIRST_REPEAT_MS = 1200
const NEXT_REPEAT_MS = 150

/**
 * A global shortcut comes again and again while its keys are held down, on X11 and Windows, and nothing
 * tells a repeat. A second press that may be the first repeat acts once no other has followed it.
 */
export function oncePerPress(action: () => void): () => void {
  let last = -FIRST_REPEAT_MS
  let isRepeating = false
  let waiting: NodeJS.Timeout | null = null
  function wait() {
    waiting = setTimeout(() => {
      waiting = null
      action()
    }, NEXT_REPEAT_MS)
  }
  return () => {
    const gap = performance.now() - last
    last += gap
    isRepeating = gap <= NEXT_REPEAT_MS && (isRepeating || waiting !== null)
    if (waiting !== null) clearTimeout(waiting)
    waiting = null
    if (gap >= FIRST_REPEAT_MS) action()
    else if (!isRepeating) wait()
  }
}

/** What a global shortcut calls for that action. */
export function pressAction(Channel: typeof MessageChannelMain, action: () => void): () => void {
  const once = oncePerPress(action)
  return () => inTask(Channel, once)
}

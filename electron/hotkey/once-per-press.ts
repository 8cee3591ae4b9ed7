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
  let waiting: NodeJS.Timeout | undefined
  return () => {
    const gap = performance.now() - last
    last += gap
    clearTimeout(waiting)
    if (gap >= FIRST_REPEAT_MS) action()
    else if (gap > NEXT_REPEAT_MS) waiting = setTimeout(action, NEXT_REPEAT_MS)
  }
}

/** What a global shortcut calls for that action. */
export function pressAction(Channel: typeof MessageChannelMain, action: () => void): () => void {
  const once = oncePerPress(action)
  return () => inTask(Channel, once)
}

import { keepClipboard } from '../../../electron/clipboard/keeper'

export interface World {
  content: string
  /** What X11 offers for a middle click. */
  primary: string
  /** What it was asked to clear of that. */
  wanted: string[]
  timers: { at: number; action: () => void }[]
  locks: (() => void)[]
  /** How often the number was told to be gone. */
  gone: number
  /** Whether we took it out, as it was told last. */
  takenOut: boolean | null
  /** Resolves when the clipboard may take a new text. */
  free: Promise<void>
  /** Set while the clipboard's owner does not answer. */
  silent: boolean
}

/** A clipboard that anybody may write to, a clock that is moved and a screen that is locked by hand. */
export function setUp(clearAfterSeconds = 60) {
  const world: World = {
    content: '',
    primary: '',
    wanted: [],
    timers: [],
    locks: [],
    gone: 0,
    takenOut: null,
    free: Promise.resolve(),
    silent: false,
  }
  const keeper = keepClipboard({
    clipboard: {
      read: async () => {
        if (world.silent) throw new Error('the clipboard’s owner does not answer')
        return world.content
      },
      writePrivately: async (text) => {
        await world.free
        world.content = text
        world.primary = text
      },
      clear: async () => {
        world.content = ''
      },
      clearPrimary: async (text) => {
        world.wanted.push(text)
        if (world.silent) throw new Error('the owner of what is marked does not answer')
        if (world.primary === text) world.primary = ''
      },
    },
    clearAfterSeconds: () => clearAfterSeconds,
    after: (at, action) => {
      const timer = { at, action }
      world.timers.push(timer)
      return () => {
        world.timers = world.timers.filter((other) => other !== timer)
      }
    },
    onGone: (wasTakenOut) => {
      world.gone += 1
      world.takenOut = wasTakenOut
    },
    onLock: (action) => {
      world.locks.push(action)
      return () => {
        world.locks = world.locks.filter((other) => other !== action)
      }
    },
  })
  return { keeper, world }
}

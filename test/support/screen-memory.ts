import { openSync, readSync } from 'node:fs'

export const BYTES_PER_PIXEL = 4

/** Where the pixels of the virtual display are. */
export interface ScreenMemory {
  readonly file: number
  /** Offset of the first row. */
  readonly start: number
  /** Bytes of a row. */
  readonly stride: number
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/**
 * The virtual display's own memory: what a person in front of it would see, whatever Electron says. Its
 * file is an X window dump (XWD): a header of big-endian words, colours of 12 bytes each, then the rows.
 */
export function openScreen(path = process.env.DESKTOP_SCREEN_FILE): ScreenMemory {
  if (path === undefined) throw new Error('Not on a desktop of scripts/desktop.mjs.')
  const file = openSync(path, 'r')
  const header = Buffer.alloc(100)
  readSync(file, header, 0, header.length, 0)
  const word = (index: number) => header.readUInt32BE(index * 4)
  const start = word(0) + word(19) * 12
  return { file, start, stride: word(12), width: word(4), height: word(5) }
}

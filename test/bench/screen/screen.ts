import { readSync } from 'node:fs'
import { BYTES_PER_PIXEL as BYTES, openScreen } from '../../support/screen-memory'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Everything a box of the screen showed, in order. The first entry is what it showed at the start. */
export interface Recording {
  readonly box: Box
  readonly frames: readonly { readonly at: number; readonly pixels: Buffer }[]
}

const { file, start, stride } = openScreen()

/** The X server paints into this file: what is in it is on the screen. */
function readBox({ x, y, width, height }: Box, into: Buffer): void {
  for (let row = 0; row < height; row += 1) {
    const place = start + (y + row) * stride + x * BYTES
    readSync(file, into, row * width * BYTES, width * BYTES, place)
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4))

interface Watch {
  /** The recording ends when nothing has changed for this long after the first change, in ms. */
  readonly quietMs: number
  /** Or with an error after this long without any change. */
  readonly limitMs?: number
  readonly now: () => number
}

/**
 * Sets something off and watches a box twice a millisecond until it is quiet. Nothing else happens
 * in this process meanwhile, so that no frame is missed.
 */
export function record(
  setOff: () => void,
  box: Box,
  { quietMs, limitMs = 10_000, now }: Watch,
): Recording {
  const size = box.width * box.height * BYTES
  const read = () => {
    const pixels = Buffer.allocUnsafe(size)
    readBox(box, pixels)
    return pixels
  }
  const started = now()
  let last = { at: started, pixels: read() }
  const frames = [last]
  setOff()
  const next = Buffer.allocUnsafe(size)
  for (;;) {
    Atomics.wait(pause, 0, 0, 0.5)
    readBox(box, next)
    const at = now()
    if (!next.equals(last.pixels)) {
      last = { at, pixels: Buffer.from(next) }
      frames.push(last)
    } else if (frames.length > 1 && at - last.at > quietMs) return { box, frames }
    else if (frames.length === 1 && at - started > limitMs)
      throw new Error('nothing happened on the screen')
  }
}

/** Resolves when the box shows one colour only: the empty desktop. */
export async function untilEmpty(box: Box): Promise<void> {
  const pixels = Buffer.alloc(box.width * box.height * BYTES)
  do {
    await new Promise((resolve) => setTimeout(resolve, 5))
    readBox(box, pixels)
  } while (!isOneColour(pixels))
}

/** Nothing is drawn there. */
export const isOneColour = (pixels: Buffer): boolean =>
  pixels.subarray(BYTES).equals(pixels.subarray(0, -BYTES))

/** The pixels of a part of a recorded frame. */
export function cut(whole: Box, pixels: Buffer, part: Box): Buffer {
  const rows = Array.from({ length: part.height }, (_, row) => {
    const start = ((part.y - whole.y + row) * whole.width + (part.x - whole.x)) * BYTES
    return pixels.subarray(start, start + part.width * BYTES)
  })
  return Buffer.concat(rows)
}

/** When the part first looked as it does at the end. */
export function settledAt({ box, frames }: Recording, part: Box): number {
  const final = cut(box, frames.at(-1)?.pixels ?? Buffer.alloc(0), part)
  const first = frames.find(({ pixels }) => cut(box, pixels, part).equals(final))
  return first?.at ?? Number.NaN
}

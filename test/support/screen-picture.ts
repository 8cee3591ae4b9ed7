import { closeSync, mkdirSync, readSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { crc32, deflateSync } from 'node:zlib'
import { BYTES_PER_PIXEL, openScreen } from './screen-memory'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const EIGHT_BIT_RGB = [8, 2, 0, 0, 0]

/** Longer than between two frames, shorter than between two states of a blinking caret. */
const QUIET_MS = 200

function readPixels(path?: string): Buffer {
  const { file, start, stride, height } = openScreen(path)
  const screen = Buffer.alloc(stride * height)
  readSync(file, screen, 0, screen.length, start)
  closeSync(file)
  return screen
}

/** Resolves when nothing has been painted for a moment. `path` is another display's than the test's. */
export async function quietScreen(path?: string): Promise<void> {
  let before = readPixels(path)
  for (;;) {
    await wait(QUIET_MS)
    const now = readPixels(path)
    if (now.equals(before)) return
    before = now
  }
}

/** Writes the whole virtual screen as a PNG file: every window, as a person in front of it sees them. */
export function pictureOfScreen(path: string): void {
  const { file, stride, width, height } = openScreen()
  closeSync(file)
  const screen = readPixels()
  const row = 1 + width * 3
  const pixels = Buffer.alloc(row * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = y * stride + x * BYTES_PER_PIXEL
      const to = y * row + 1 + x * 3
      // The display's are blue, green, red and an unused byte.
      pixels[to] = screen[from + 2] ?? 0
      pixels[to + 1] = screen[from + 1] ?? 0
      pixels[to + 2] = screen[from] ?? 0
    }
  }
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  const header = Buffer.concat([size, Buffer.from(EIGHT_BIT_RGB)])
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND')]
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, Buffer.concat([SIGNATURE, ...chunks]))
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

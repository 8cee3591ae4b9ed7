import { closeSync, readSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { BYTES_PER_PIXEL, openScreen } from './screen-memory'

/** Part of the screen in pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The rows of the screen from `top` on; each as long as the screen is wide. */
export interface Rows {
  readonly top: number
  readonly count: number
}

/** Looks at the screen far more often than anything is painted, and keeps each picture that differs. */
export function startFilm({ top, count }: Rows): { stop(): Promise<Buffer[]> } {
  const { file, start, stride } = openScreen()
  const frames: Buffer[] = []
  let running = true

  async function run() {
    let frame = Buffer.alloc(stride * count)
    while (running) {
      readSync(file, frame, 0, frame.length, start + top * stride)
      if (!frames.at(-1)?.equals(frame)) {
        frames.push(frame)
        frame = Buffer.alloc(frame.length)
      }
      await wait(2)
    }
  }
  const ended = run()
  return {
    async stop() {
      running = false
      await ended
      closeSync(file)
      return frames
    },
  }
}

/** The rows as they are now. */
export async function readScreen(rows: Rows): Promise<Buffer> {
  const [frame] = await startFilm(rows).stop()
  if (frame === undefined) throw new Error('the screen could not be read')
  return frame
}

/** Three lines of pixels through the middle of an area: enough to know a number by. */
export function linesOf(frame: Buffer, { top, count }: Rows, area: Area): Buffer[] {
  const stride = frame.length / count
  return [0.4, 0.5, 0.6].map((share) => {
    const y = Math.round(area.y + area.height * share) - top
    const start = y * stride + area.x * BYTES_PER_PIXEL
    return frame.subarray(start, start + area.width * BYTES_PER_PIXEL)
  })
}

/** Whether any of the lines is anywhere in the frame. */
export const shows = (frame: Buffer, lines: readonly Buffer[]): boolean =>
  lines.some((line) => frame.includes(line))

import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

const BLOCK = 16 * 1024 * 1024

/** Begin and end of every part of a process's memory that it can write to. */
function writableParts(pid: number): [number, number][] {
  const maps = readFileSync(`/proc/${pid}/maps`, 'latin1')
  return [...maps.matchAll(/^([\da-f]+)-([\da-f]+) rw/gm)].map(([, from = '', to = '']) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ])
}

/** How often these bytes stand in the memory of a process of ours (Linux). */
export function countCopies(pid: number, needle: Uint8Array): number {
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const block = Buffer.alloc(BLOCK + needle.byteLength)
  let copies = 0
  try {
    for (const [from, to] of writableParts(pid)) {
      for (let at = from; at < to; at += BLOCK) {
        copies += countIn(block.subarray(0, read(memory, block, at, to)), needle)
      }
    }
  } finally {
    closeSync(memory)
  }
  return copies
}

/** Reads on past the block's end, so that what lies across it is found; how many bytes there were. */
function read(memory: number, block: Buffer, at: number, to: number): number {
  try {
    return readSync(memory, block, 0, Math.min(block.byteLength, to - at), at)
  } catch {
    // Pages that nobody has touched, and those of devices.
    return 0
  }
}

function countIn(block: Buffer, needle: Uint8Array): number {
  let found = 0
  for (let at = block.indexOf(needle); at >= 0; at = block.indexOf(needle, at + 1)) {
    if (at < BLOCK) found += 1
  }
  return found
}

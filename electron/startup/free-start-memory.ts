import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Gives back what the start alone needed: V8 collects a heap as small as this one too seldom for that.
 * Takes some 10 ms and saves 2 MB (docs/performance.md). Node offers no other way to V8's collector:
 * https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function freeStartMemory(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('globalThis.gc')
  if (typeof collect === 'function') collect()
}

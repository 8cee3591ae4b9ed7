import { expect, it } from 'vitest'
import { freeStartMemory } from '../../../electron/startup/free-start-memory'

it('collects what nothing holds any more', async () => {
  const held = { text: 'held' }
  const references = [new WeakRef({ text: 'dropped' }), new WeakRef(held)]
  // A weak reference holds its target to the end of the task that made it.
  await new Promise((resolve) => setImmediate(resolve))
  freeStartMemory()
  expect(references.map((reference) => reference.deref())).toEqual([undefined, held])
})

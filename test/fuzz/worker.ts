import { runBatch } from './batch'
import { TARGETS } from './targets'

/** A process that may hang: it does the batches that it is sent, and says when each is done. */
process.on('message', async ({ name, seed }: { name: string; seed: number }) => {
  const target = TARGETS.find((each) => each.name === name)
  if (target === undefined) throw new Error(`no target is called ${name}`)
  process.send?.(await runBatch(target, seed))
})

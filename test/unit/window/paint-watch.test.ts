import { describe, expect, it } from 'vitest'
import { watchPaint } from '../../../electron/window/paint-watch'

function setUp() {
  const asked: number[] = []
  const answered: string[] = []
  const watch = watchPaint((turn) => asked.push(turn))
  const ask = (name: string) => void watch.ask().then(() => answered.push(name))
  return { watch, asked, answered, ask }
}
/** Promises that are resolved have told so by then. */
const told = () => new Promise((resolve) => setImmediate(resolve))

describe('watchPaint', () => {
  it('waits for the answer to this very question', async () => {
    const { watch, asked, answered, ask } = setUp()
    ask('first')
    ask('second')
    expect(asked).toEqual([1, 2])
    watch.painted(1)
    await told()
    expect(answered).toEqual(['first'])
    watch.painted(2)
    await told()
    expect(answered).toEqual(['first', 'second'])
  })

  it('takes a later answer for the earlier questions too', async () => {
    const { watch, answered, ask } = setUp()
    ask('first')
    ask('second')
    watch.painted(2)
    await told()
    expect(answered).toEqual(['first', 'second'])
  })

  it('is not settled by an answer that was late for an earlier question', async () => {
    const { watch, answered, ask } = setUp()
    ask('first')
    watch.painted(1)
    ask('second')
    watch.painted(1)
    await told()
    expect(answered).toEqual(['first'])
  })

  it('settles everything when a new page is there, and nothing asked afterwards', async () => {
    const { watch, answered, ask } = setUp()
    ask('first')
    watch.settle()
    ask('second')
    await told()
    expect(answered).toEqual(['first'])
  })
})

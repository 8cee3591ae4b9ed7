import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runBatch } from '../../fuzz/batch'
import { holds, longer, target } from '../../fuzz/target'
import { TARGETS } from '../../fuzz/targets'

const SEED = 1
const texts = fc.string({ unit: 'grapheme-ascii' })

const linear = (text: string) => [...text].map((character) => character.charCodeAt(0))
function square(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 5000) sum += linear(text.slice(at)).length
  return sum
}

it('a batch finds what does not hold, makes it small, and finds it again by its seed', async () => {
  const picky = target('picky', texts, (text) => holds(!text.includes('x'), 'an x'), longer)
  const { problem } = await runBatch(picky, SEED)
  expect(problem).toMatch(/^\["x"\]\nError: an x/)
  expect((await runBatch(picky, SEED)).problem).toBe(problem)
})

it('a batch finds what takes more than linear time, and nothing else', async () => {
  const slow = await runBatch(target('square', texts, square, longer), SEED)
  expect(slow.problem).toContain('times as fast as the control')
  const fast = await runBatch(target('linear', texts, linear, longer), SEED)
  expect(fast).toMatchObject({ problem: null, cases: 200, grown: 2 })
}, 120_000)

it('the same seed gives the same inputs', async () => {
  const inputs = async () => {
    const seen: string[] = []
    await runBatch(
      target(
        'all',
        texts,
        (text) => seen.push(text),
        (text) => text,
      ),
      SEED,
    )
    return seen.slice(0, 200)
  }
  expect(await inputs()).toEqual(await inputs())
})

it('every target has a name of its own', () => {
  expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length)
})

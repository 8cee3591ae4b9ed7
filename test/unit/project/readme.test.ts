import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WORK_CARDS } from '../../../electron/sandbox-gateway/work-cards'
import { PAGES } from './pages'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

describe.each(['README.md', 'README.zh.md'])('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  it('can be read in one go', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(120)
  })

  // .ci/run and a newcomer do the same.
  it.each(['npm ci && npm start', 'npm ci && npm test'])('says %s', (command) => {
    expect(text).toContain(command)
  })
})

it('.ci/run tests the way the README says', () => {
  expect(readFileSync('.ci/run', 'utf8')).toMatch(/npm ci[\s\S]*\nexec npm test/)
})

describe('the documentation', () => {
  it.each(PAGES)('%s names only commands that exist', (page) => {
    const text = readFileSync(page, 'utf8')
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)]
    const missing = named.map(([, name]) => name).filter((name) => !(`${name}` in scripts))
    expect(missing).toEqual([])
  })

  const gateway = readFileSync('docs/sandbox-gateway.md', 'utf8')
  it.each(WORK_CARDS.map((card) => [card.id, card] as const))(
    'tells what work card %s does',
    (_id, card) => {
      expect(gateway).toContain(`| ${card.id} | ${card.zh} | ${card.en} |`)
    },
  )
})

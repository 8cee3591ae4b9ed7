import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WORK_CARDS } from '../../../electron/sandbox-gateway/work-cards'

const readme = readFileSync('README.md', 'utf8')

describe('the README', () => {
  it.each(WORK_CARDS.map((card) => [card.id, card] as const))(
    'documents work card %s',
    (_id, card) => {
      expect(readme).toContain(`| ${card.id} | ${card.zh} | ${card.en} |`)
    },
  )

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(
      ([, name]) => name,
    )
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
  })
})

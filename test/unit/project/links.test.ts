import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES } from './pages'

describe('the documentation', () => {
  it.each(PAGES)('%s links to files that exist', (page) => {
    const text = readFileSync(page, 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '')
    const missing = links.filter((link) => !existsSync(join(dirname(page), link)))
    expect(missing).toEqual([])
  })
})

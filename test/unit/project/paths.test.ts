import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES } from './pages'

/** Where the pages' paths begin. */
const ROOTS = ['.', 'electron', 'renderer', 'test', 'test/bench']
const SOURCES = ['electron', 'renderer', 'test', 'scripts', 'build']
const NAMES = new Set(
  SOURCES.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' })).map(
    (path) => basename(path),
  ),
)

const PATH = /`([\w.-]+(?:\/[\w.-]+)*(?:\/|\.(?:tsx?|[mc]?js|py|html|css)))`/g
/** Made by a run. */
const MADE = /^(?:out|dist|test-results)\//

/** A file's name alone is enough where the sentence is about its folder. */
const isThere = (path: string): boolean =>
  path.includes('/') ? ROOTS.some((root) => existsSync(join(root, path))) : NAMES.has(path)

describe('the documentation', () => {
  it.each(PAGES)('%s names only files and folders that exist', (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(PATH)].map(([, path]) => path ?? '')
    expect(named.filter((path) => !MADE.test(path) && !isThere(path))).toEqual([])
  })
})

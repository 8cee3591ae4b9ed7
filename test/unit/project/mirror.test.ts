import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const UNIT = 'test/unit'
/** `test/unit/x/y.test.ts` is about `y` in one of them. */
const SOURCES = ['electron', '.', 'test']
const ENDINGS = ['.ts', '.tsx', '.mjs']

/** Tests of no single file. */
const EXCEPTIONS = [
  // The project's own files.
  /^project\//,
  // Every reader of outside text at once.
  /^readers\/linear-time$/,
  // Many texts through the whole reading.
  /^lookup\/(?:known-texts|linear-time)$/,
  // Pictures that are drawn by a script.
  /^tray\/icon-contrast$/,
  // All texts of both languages.
  /^domain\/texts\/texts$/,
]

/** `x/session-recall` is a part of what there is to say about `x/session`. */
function subjectsOf(test: string): string[] {
  const folder = dirname(test)
  const words = test.slice(folder.length + 1).split('-')
  return words.map((_, index) => join(folder, words.slice(0, words.length - index).join('-')))
}

const hasSource = (test: string): boolean =>
  subjectsOf(test).some((subject) =>
    SOURCES.some((source) =>
      ENDINGS.some((ending) => existsSync(join(source, `${subject}${ending}`))),
    ),
  )

it('a unit test stands where its source stands', () => {
  const tests = readdirSync(UNIT, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .flatMap((path) => /^(.*)\.test\.tsx?$/.exec(path)?.[1] ?? [])
  expect(tests.length).toBeGreaterThan(100)
  const lost = tests.filter(
    (test) => !hasSource(test) && !EXCEPTIONS.some((exception) => exception.test(test)),
  )
  expect(lost).toEqual([])
})

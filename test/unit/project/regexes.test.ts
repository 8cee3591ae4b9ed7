import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'regexes-'))
afterAll(() => rmSync(folder, { recursive: true }))

function check(name: string, ...lines: string[]) {
  const file = join(folder, name)
  writeFileSync(file, lines.join('\n'))
  const { status, stdout, stderr } = spawnSync('node', ['scripts/check-regexes.mjs', file], {
    encoding: 'utf8',
  })
  const found = stderr.trim().split('\n').filter(Boolean)
  return { status, stdout, found: found.map((line) => line.replace(file, name)) }
}

it('the check refuses what is not linear and says where', () => {
  const { status, found } = check(
    'slow.mts',
    'export const a = /^(a+)+$/',
    'export const b: RegExp = /\\s+$/',
    'export const c = <T,>(x: T) => [x, "".replace(/(.+) *- *(\\d+)$/i, "")]',
    'export const d = new RegExp("x*x*" + "$")',
  )
  expect(status).toBe(1)
  expect(found.map((line) => line.replace(/: .*/, ''))).toEqual([
    'slow.mts:1 /^(a+)+$/',
    'slow.mts:2 /\\s+$/',
    'slow.mts:3 /(.+) *- *(\\d+)$/i',
    'slow.mts /x*x*$/',
  ])
})

it('the check takes what is linear, and texts that only look like one', () => {
  const { status, stdout, found } = check(
    'fast.ts',
    'export const a = /^a+$/',
    'export const b = "/^(a+)+$/"',
    'export const c = /^\\p{Script=Han}+$/u',
    '// /(a+)+$/',
  )
  expect({ status, found }).toEqual({ status: 0, found: [] })
  expect(stdout).toContain('2 regular expressions, 0 not linear')
})

it('the check fails where one is built that it cannot see', () => {
  const { status, found } = check('built.mts', 'export const a = (b: string) => new RegExp(b)')
  expect(status).toBe(1)
  expect(found.join('\n')).toContain('builds more regular expressions than were seen')
})

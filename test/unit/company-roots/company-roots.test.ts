import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { openCompanyRoots } from '../../../electron/company-roots/company-roots'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { failure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'
import { GATEWAY_NAME, openAuthority, serverFor } from '../../support/authority'

const folder = mkdtempSync(join(tmpdir(), 'company-roots-'))
const files: Record<string, string> = {}
let root = ''

beforeAll(() => {
  const authority = openAuthority()
  root = authority.issue({ name: 'root' }).cert
  const second = authority.issue({ name: 'second' }).cert
  const server = authority.issue({ name: 'a', by: 'root', extensions: serverFor(GATEWAY_NAME) })
  authority.remove()
  const put = (name: string, content: string | Uint8Array) => {
    files[name] = join(folder, name)
    writeFileSync(files[name], content)
  }
  put('pem', `Company root\n${root}`)
  put('der', Buffer.from(root.replace(/-----[^-]+-----|\s/g, ''), 'base64'))
  put('both', `${root}${server.cert}${second}`)
  put('server', server.cert)
  put('text', 'no certificate')
  put('large', 'x'.repeat(300_000))
  files.folder = folder
  files.gone = join(folder, 'gone')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

let saved: Settings
beforeEach(() => {
  saved = DEFAULT_SETTINGS
})

function opened(file: string | null, answers: readonly boolean[] = [true]) {
  const left = [...answers]
  const confirm = vi.fn(async (_question: unknown) => left.shift() ?? false)
  const change = (update: (now: Settings) => Settings) => {
    saved = update(saved)
    return ok(undefined)
  }
  const roots = openCompanyRoots({
    settings: { read: () => saved, change },
    chooseFile: async () => (file === null ? null : (files[file] ?? '')),
    confirm,
  })
  return { roots, confirm }
}
const count = () => saved.companyCertificates.length

it.each(['pem', 'der'])('adds a root that a person has chosen and confirmed (%s)', async (file) => {
  const { roots, confirm } = opened(file)
  expect(await roots.add()).toEqual(ok(true))
  expect(count()).toBe(1)
  expect(confirm).toHaveBeenCalledTimes(1)
  expect(roots.read()).toMatchObject([{ name: expect.stringContaining('CN=root') }])
  expect(confirm.mock.calls[0]?.[0]).toMatchObject({
    id: 'trust-authority',
    params: { fingerprint: roots.read()[0]?.fingerprint },
  })
})

it('asks for each of several, and leaves out what is no authority', async () => {
  const { roots, confirm } = opened('both', [true, true])
  expect(await roots.add()).toEqual(ok(true))
  expect(confirm).toHaveBeenCalledTimes(2)
  expect(count()).toBe(2)
})

it('adds none of several where one is not confirmed', async () => {
  expect(await opened('both', [true, false]).roots.add()).toMatchObject({ ok: false })
  expect(count()).toBe(0)
})

it('asks nothing where it is there already, or no file was chosen', async () => {
  saved = { ...DEFAULT_SETTINGS, companyCertificates: [] }
  await opened('pem').roots.add()
  const again = opened('pem')
  expect(await again.roots.add()).toEqual(ok(true))
  expect(await opened(null).roots.add()).toEqual(ok(false))
  expect(again.confirm).not.toHaveBeenCalled()
  expect(count()).toBe(1)
})

it.each([
  ['server', 'no-authority'],
  ['text', 'no-certificate'],
  ['large', 'no-certificate'],
  ['folder', 'no-certificate'],
  ['gone', 'no-certificate'],
] as const)('refuses %s and says why', async (file, cause) => {
  const { roots, confirm } = opened(file)
  expect(await roots.add()).toEqual(err(failure('certificates-not-changed', { cause })))
  expect(confirm).not.toHaveBeenCalled()
})

it('takes no more than the settings hold', async () => {
  saved = { ...DEFAULT_SETTINGS, companyCertificates: Array(20).fill('x') }
  expect(await opened('pem').roots.add()).toMatchObject({
    error: { cause: 'too-many-authorities' },
  })
})

it('removes one by its fingerprint, and leaves the rest', async () => {
  const { roots } = opened('both', [true, true])
  await roots.add()
  const [first, second] = roots.read()
  roots.remove(first?.fingerprint ?? '')
  expect(roots.read()).toEqual([second])
  roots.remove('nothing')
  expect(count()).toBe(1)
})

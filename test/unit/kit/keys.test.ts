import { expect, it, vi } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'
import { keyChanges } from '../../../electron/kit/keys'
import { KEYS, profile } from './kits'

const planned = (id: string, credentials: typeof KEYS | null = KEYS) => ({
  profile: profile(id),
  change: 'same' as const,
  fields: [],
  credentials,
})

it('compares the keys of a kit with those that are here', async () => {
  const stored = {
    same: ok(KEYS),
    changed: ok({ ...KEYS, sessionKey: 'older' }),
    missing: err(failure('no-credentials')),
    moved: err(failure('other-gateway')),
  }
  const read = vi.fn(async (id: string) => stored[id as keyof typeof stored])
  const stores = [...Object.keys(stored).map((id) => planned(id)), planned('x', null)]
  expect(await keyChanges({ read }, stores)).toEqual(['same', 'changed', 'new', 'changed', 'none'])
  expect(read.mock.calls[0]).toEqual(['same', 'https://eco.taobao.com'])
})

it('asks a keychain that does not answer once', async () => {
  const read = vi.fn(async () => err(failure('keychain-silent')))
  const stores = [planned('a'), planned('b', null), planned('c')]
  expect(await keyChanges({ read }, stores)).toEqual(['unknown', 'none', 'unknown'])
  expect(read).toHaveBeenCalledOnce()
})

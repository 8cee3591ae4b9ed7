import { expect, it } from 'vitest'
import { createRequestId } from '../../../electron/sandbox-gateway/request-id'

it('createRequestId looks like the platform’s and never repeats', () => {
  const ids = Array.from({ length: 2_000 }, createRequestId)
  for (const id of ids) expect(id).toMatch(/^[0-9a-z]{12}$/)
  expect(new Set(ids).size).toBe(ids.length)
})

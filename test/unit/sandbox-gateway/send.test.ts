import { expect, it } from 'vitest'
import { acceptsGzip } from '../../../electron/sandbox-gateway/send'

it.each([
  ['gzip', true],
  ['gzip, deflate, br', true],
  ['br;q=1.0, GZIP ; q=0.5', true],
  ['', false],
  ['identity', false],
  ['gzip;q=0', false],
  ['gzip; q=0.000', false],
  ['x-gzipped', false],
])('acceptsGzip(%j) is %s', (header, accepted) => {
  expect(acceptsGzip(header)).toBe(accepted)
})

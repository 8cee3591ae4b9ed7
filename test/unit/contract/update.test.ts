import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { updateFeedSchema } from '../../../electron/contract/update'

const feedOf = (given: unknown) => z.safeParse(updateFeedSchema, given).data

describe('where updates may come from', () => {
  it.each([
    ['https://updates.example/dialer', 'https://updates.example/dialer'],
    [' https://Updates.example ', 'https://updates.example/'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
    [null, null],
  ])('%j', (given, feed) => expect(feedOf(given)).toBe(feed))

  it.each([
    'http://updates.example/',
    'https://user:word@updates.example/',
    'file:///tmp/feed',
    'updates.example',
    '',
    7,
    `https://updates.example/${'x'.repeat(2048)}`,
  ])('never %j', (given) => expect(feedOf(given)).toBeUndefined())
})

import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readBody } from '../../../electron/sandbox-gateway/request-body'
import { requestOf } from '../../support/memory-exchange'

const MEBIBYTE = 1024 * 1024
const read = async (encoding: string | undefined, ...body: (string | Uint8Array)[]) => {
  const headers = encoding === undefined ? {} : { 'content-encoding': encoding }
  const answer = await readBody(requestOf({ headers, body }))
  return answer.ok ? Buffer.from(answer.bytes).toString() : answer.status
}

describe('readBody', () => {
  it.each([undefined, 'identity', 'Identity'])('joins what is sent as %s', async (encoding) => {
    expect(await read(encoding, 'a=1', '&b=天')).toBe('a=1&b=天')
    expect(await read(encoding)).toBe('')
  })

  it.each(['gzip', 'GZIP'])('undoes %s', async (encoding) => {
    const zipped = gzipSync('a=1&b=天')
    expect(await read(encoding, zipped.subarray(0, 5), zipped.subarray(5))).toBe('a=1&b=天')
  })

  it('refuses what is broken or unknown', async () => {
    expect(await read('gzip', 'a=1')).toBe(400)
    expect(await read('br', 'a=1')).toBe(415)
  })

  it('takes a mebibyte, as sent and once decompressed, and not a byte more', async () => {
    const [largest, larger] = [Buffer.alloc(MEBIBYTE, 'a'), Buffer.alloc(MEBIBYTE + 1, 'a')]
    expect(await read(undefined, largest)).toHaveLength(MEBIBYTE)
    expect(await read(undefined, larger)).toBe(413)
    expect(await read(undefined, largest, 'a')).toBe(413)
    expect(await read('gzip', gzipSync(largest))).toHaveLength(MEBIBYTE)
    expect(await read('gzip', gzipSync(larger))).toBe(413)
  })

  it('reads what is too long to its end, so that its sender can hear of it', async () => {
    const request = requestOf({ body: Array.from({ length: 5 }, () => Buffer.alloc(MEBIBYTE)) })
    expect(await readBody(request)).toEqual({ ok: false, status: 413 })
    expect(request.readableEnded).toBe(true)
  })
})

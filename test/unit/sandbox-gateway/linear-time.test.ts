import { describe, expect, it } from 'vitest'
import { multipartFields } from '../../../electron/sandbox-gateway/multipart'

const read = (body: string, type = 'multipart/form-data; boundary=----B') =>
  multipartFields(type, new TextEncoder().encode(body))

describe('multipartFields', () => {
  it('is not slowed down by a body of boundaries', () => {
    const begun = performance.now()
    read('\r\n------B'.repeat(100_000))
    read('\r\n------B '.repeat(100_000))
    read(`------B${' '.repeat(1_000_000)}`)
    read('', `multipart/form-data; ${'boundary'.repeat(100_000)}`)
    read('', `multipart/form-data; ${'; '.repeat(100_000)}a="${'\\'.repeat(100_000)}`)
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})

import { describe, expect, it, vi } from 'vitest'
import { openDemoGateway } from '../../../electron/profile-gateway/demo-gateway'
import { textsOf } from '../../support/texts'

const running = { url: 'http://127.0.0.1:8123/router/rest', close: vi.fn(async () => {}) }

describe('the demo gateway', () => {
  it('starts once, when it is first asked for', async () => {
    const start = vi.fn(async () => running)
    const demo = openDemoGateway(start)
    expect(start).not.toHaveBeenCalled()
    const answers = await Promise.all([demo.url(), demo.url()])
    expect(answers).toEqual(Array(2).fill({ ok: true, value: running.url }))
    expect(start).toHaveBeenCalledOnce()
  })

  it('can start the next time although it failed the first time', async () => {
    const start = vi.fn(async () => running)
    start.mockRejectedValueOnce(new Error('listen EACCES'))
    const demo = openDemoGateway(start)
    const failed = await demo.url()
    expect(failed).toMatchObject({ ok: false, error: { kind: 'remote', retryable: true } })
    expect(failed.ok || textsOf(failed.error).message.zh).toBe('演示网关没有启动。')
    expect(await demo.url()).toEqual({ ok: true, value: running.url })
  })

  it('closes what runs, and nothing else', async () => {
    const demo = openDemoGateway(async () => running)
    await demo.close()
    expect(running.close).not.toHaveBeenCalled()
    await demo.url()
    await demo.close()
    expect(running.close).toHaveBeenCalledOnce()
    const failing = openDemoGateway(() => Promise.reject(new Error('listen EACCES')))
    await failing.url()
    await failing.close()
  })
})

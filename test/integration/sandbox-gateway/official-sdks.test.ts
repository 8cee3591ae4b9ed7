import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SandboxGateway, startSandboxGateway } from '../../../electron/sandbox-gateway/gateway'
import { openAliTopsdk } from '../../bench/clients/ali-topsdk'
import { openTopsdk } from '../../bench/clients/topsdk'

// They write the time of the machine's own zone; whoever uses them lives in GMT+8.
process.env.TZ = 'Asia/Shanghai'

let gateway: SandboxGateway
beforeAll(async () => {
  gateway = await startSandboxGateway()
})
afterAll(() => gateway.close())

describe('the SDKs from the registry, unchanged', () => {
  it.each([
    ['ali-topsdk', openAliTopsdk],
    ['topsdk', openTopsdk],
  ])('%s gets a number', async (_name, open) => {
    const bind = open(gateway.url)
    expect(await bind('11111222')).toBe('17788889898')
    await expect(bind('99900027')).rejects.toThrow()
  })
})

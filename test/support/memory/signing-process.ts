import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { DEMO_PROFILE, type SignMethod } from '../../../electron/domain/profile'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'
import { openNodeTransport } from '../../../electron/net/node-transport'
import { createClient } from '../../../electron/top/client'

/** Signs and makes calls when it is told to, and says when it is done. Started with --expose-gc. */
const [gatewayUrl = '', seed = ''] = process.argv.slice(2)
const keys = (name: string) => createHash('sha256').update(`${seed}${name}`).digest('hex')
const credentials = { appKey: '73519264', appSecret: keys('secret'), sessionKey: keys('session') }
const { transport } = openNodeTransport()
const workcardId = z.parse(workcardIdSchema, '11111222')

async function call(signMethod: SignMethod): Promise<void> {
  const { signal } = new AbortController()
  const { format, realTpNick, serviceStoreCode } = DEMO_PROFILE
  const source = { realTpNick, serviceStoreCode, workcardId }
  const identity = { gatewayUrl, credentials, signMethod, format }
  await createClient(transport).bind({ ...identity, ...source }, { signal })
}

/** Collects what nobody holds; what is freed in one round may free more. */
function collect(): void {
  for (let round = 0; round < 5; round += 1) globalThis.gc?.()
}

process.on('message', async ({ method, calls }: { method: SignMethod; calls: number }) => {
  for (let done = 0; done < calls; done += 1) await call(method)
  collect()
  process.send?.('done')
})

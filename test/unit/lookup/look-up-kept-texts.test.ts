import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { ok } from '../../../electron/domain/result'
import { lookUp } from '../../../electron/lookup/look-up'
import { createClient } from '../../../electron/top/client'
import { workcardId } from '../renderer/lookup/states'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void
const MEGABYTE = 1_000_000
const ANSWERS_KEPT = 10
const PADDING = 'x'.repeat(MEGABYTE)
const REFERENCE = 'a-reference-of-the-platform'

/** Answers of a megabyte of which a page, the memory or the log keeps a part. */
const ANSWERS = [
  [
    'a number with a reference',
    `{"padding":"${PADDING}","result":{"success":true,"result_data":"17788889898,,123456"},"request_id":"${REFERENCE}"}`,
  ],
  [
    'a number without end',
    `{"result":{"success":true,"result_data":"${PADDING}"},"request_id":"${REFERENCE}"}`,
  ],
  [
    'an error',
    `{"padding":"${PADDING}","error_response":{"code":15,"sub_code":"isv.invalid-parameter:a_parameter_name","sub_msg":"${REFERENCE}"}}`,
  ],
  ['an endless error', `{"error_response":{"code":27,"sub_msg":"${PADDING}"}}`],
  [
    'XML',
    `<error_response><padding>${PADDING}</padding><code>27</code><sub_msg>${REFERENCE}</sub_msg></error_response>`,
  ],
] as const

it.each(ANSWERS)('answers of a megabyte leave nothing of them in memory: %s', async (_, text) => {
  const kept: unknown[] = []
  async function ask() {
    const client = createClient(async () => {
      const body = new TextEncoder().encode(text)
      return ok({ status: 200, date: null, body })
    })
    const identity = {
      gatewayUrl: 'https://gateway.test/',
      credentials: { appKey: '73519264', appSecret: 'app-secret-1', sessionKey: 'session-key-1' },
    }
    const found = await lookUp(
      (profile, id, options) => client.bind({ ...profile, ...identity, workcardId: id }, options),
      DEMO_PROFILE,
      workcardId('11111222'),
      { signal: new AbortController().signal },
    )
    kept.push(found.ok ? found.value : found.error)
  }
  await ask()
  gc()
  const before = process.memoryUsage().heapUsed
  for (let calls = 0; calls < ANSWERS_KEPT; calls += 1) await ask()
  gc()
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(3 * MEGABYTE)
  expect(kept).toHaveLength(1 + ANSWERS_KEPT)
  expect(JSON.stringify(kept.at(-1)).length).toBeLessThan(2_000)
})

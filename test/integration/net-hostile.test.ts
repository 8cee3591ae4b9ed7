import { describe, expect, it } from 'vitest'
import { nodeTransport } from '../../electron/net/node-transport'
import { SCENARIOS } from '../support/hostile/scenarios'
import { startHostileServer } from '../support/hostile/server'

/** The deadline of a call, and how long after it a call may still end. */
const [DEADLINE_MS, LATE_MS] = [1_000, 1_000]

describe.concurrent('node’s transport ends as expected', () => {
  it.each(SCENARIOS)(
    '$name',
    async (scenario) => {
      const server = await startHostileServer(scenario)
      const outcome = await nodeTransport({
        url: server.url,
        ...{ body: 'a=1', headers: {}, maxBytes: 1_048_576 },
        signal: AbortSignal.timeout(DEADLINE_MS),
      }).finally(server.close)
      const { expected, body } = scenario
      const ended = outcome.ok ? outcome.value.status : outcome.error.kind
      expect(ended).toBe(typeof expected === 'object' ? expected.node : expected)
      if (outcome.ok && body !== undefined) {
        expect(Buffer.from(outcome.value.body).toString()).toBe(body)
      }
    },
    DEADLINE_MS + LATE_MS,
  )
})

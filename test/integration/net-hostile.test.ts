import { afterAll, describe, expect, it } from 'vitest'
import { openNodeTransport } from '../../electron/net/node-transport'
import { HANDSHAKES, startHandshake } from '../support/hostile/handshakes'
import { deadlineFor, type Expected, LATE_MS } from '../support/hostile/scenario'
import { SCENARIOS } from '../support/hostile/scenarios'
import { startHostileServer } from '../support/hostile/server'

const network = openNodeTransport()
afterAll(network.close)

/** One call, which must end within its deadline. */
async function ask(url: string, expected: Expected) {
  const deadline = deadlineFor(expected)
  const started = performance.now()
  const outcome = await network.transport({
    url,
    ...{ body: 'a=1', headers: {}, maxBytes: 1_048_576 },
    signal: AbortSignal.timeout(deadline),
  })
  expect(performance.now() - started).toBeLessThan(deadline + LATE_MS)
  return outcome
}

describe.concurrent('node’s transport ends as expected', () => {
  it.each(SCENARIOS)('$name', async (scenario) => {
    const server = await startHostileServer(scenario)
    const expected =
      typeof scenario.expected === 'object' ? scenario.expected.node : scenario.expected
    const outcome = await ask(server.url, expected).finally(server.close)
    expect(outcome.ok ? outcome.value.status : outcome.error.kind).toBe(expected)
    if (outcome.ok && scenario.body !== undefined) {
      expect(Buffer.from(outcome.value.body).toString()).toBe(scenario.body)
    }
  })
})

it.each(HANDSHAKES)('node’s transport trusts nobody who begins with $name', async (handshake) => {
  const server = await startHandshake(handshake)
  const outcome = await ask(server.url, handshake.expected).finally(server.close)
  expect(outcome).toMatchObject({ ok: false, error: { kind: handshake.expected } })
})

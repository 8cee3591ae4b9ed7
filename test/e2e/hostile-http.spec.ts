import { expect, test } from '@playwright/test'
import { HANDSHAKES, startHandshake } from '../support/hostile/handshakes'
import { launchTransport } from '../support/hostile/launch-transport'
import { deadlineFor, LATE_MS } from '../support/hostile/scenario'
import { SCENARIOS } from '../support/hostile/scenarios'
import { startHostileServer } from '../support/hostile/server'

test(`Chromium’s transport ends ${SCENARIOS.length} hostile answers as expected`, async ({
  browserName: _,
}, info) => {
  test.setTimeout(180_000)
  const app = await launchTransport(info.outputPath('user-data'))
  for (const scenario of SCENARIOS) {
    const { name } = scenario
    const server = await startHostileServer(scenario)
    const expected =
      typeof scenario.expected === 'object' ? scenario.expected.electron : scenario.expected
    const deadline = deadlineFor(expected)
    const started = performance.now()
    const { ended, body } = await app.ask(server.url, deadline)
    server.close()
    expect.soft(ended, name).toBe(expected)
    expect.soft(performance.now() - started, name).toBeLessThan(deadline + LATE_MS)
    if (body !== null && scenario.body !== undefined) {
      expect.soft(body, name).toBe(scenario.body)
    }
  }
  await app.electron.close()
})

test(`Chromium’s transport trusts nobody of ${HANDSHAKES.length} hostile handshakes`, async ({
  browserName: _,
}, info) => {
  test.setTimeout(60_000)
  const app = await launchTransport(info.outputPath('user-data'))
  for (const handshake of HANDSHAKES) {
    const server = await startHandshake(handshake)
    const { ended } = await app.ask(server.url, deadlineFor(handshake.expected))
    server.close()
    expect.soft(ended, handshake.name).toBe(handshake.expected)
  }
  await app.electron.close()
})

import { expect, test } from '@playwright/test'
import { launchTransport } from '../support/hostile/launch-transport'
import { SCENARIOS } from '../support/hostile/scenarios'
import { startHostileServer } from '../support/hostile/server'

/** The deadline of a call, and how long after it a call may still end. */
const [DEADLINE_MS, LATE_MS] = [1_000, 1_000]

test(`Chromium’s transport ends ${SCENARIOS.length} hostile answers as expected`, async ({
  browserName: _,
}, info) => {
  test.setTimeout(180_000)
  const app = await launchTransport(info.outputPath('user-data'))
  for (const scenario of SCENARIOS) {
    const server = await startHostileServer(scenario)
    const started = performance.now()
    const { ended, body } = await app.ask(server.url, DEADLINE_MS)
    server.close()
    const { name, expected } = scenario
    const wanted = typeof expected === 'object' ? expected.electron : expected
    expect.soft(ended, name).toBe(wanted)
    expect.soft(performance.now() - started, name).toBeLessThan(DEADLINE_MS + LATE_MS)
    if (body !== null && scenario.body !== undefined) {
      expect.soft(body, name).toBe(scenario.body)
    }
  }
  await app.electron.close()
})

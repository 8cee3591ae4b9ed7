import { afterAll, beforeAll, expect, it } from 'vitest'
import { type SandboxGateway, startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { type Authority, openAuthority } from '../support/faults/authority'
import type { Held } from '../support/faults/client'
import { type Client, startNodeClient } from '../support/faults/clients'
import { CREDENTIALS } from '../support/faults/credentials'
import type { Fault } from '../support/faults/fault'
import { FAULTS, WARM_UP } from '../support/faults/matrix'
import { leaks, runFaults } from '../support/faults/run'

const isOurs = ({ only }: Fault) => only !== 'electron'
const OURS = FAULTS.filter(isOurs)

let authority: Authority
let client: Client
let gateway: SandboxGateway
let problems: ReadonlyMap<string, readonly string[]>
let left: Held
beforeAll(async () => {
  authority = openAuthority()
  gateway = await startSandboxGateway(CREDENTIALS)
  client = startNodeClient(authority)
  const healthy = { url: gateway.url, open: () => 0, close() {} }
  await runFaults(client, WARM_UP.filter(isOurs), healthy)
  const before = await client.held()
  problems = await runFaults(client, OURS, healthy)
  left = await leaks(client, before)
}, 120_000)
afterAll(async () => {
  await client.close()
  await gateway.close()
  authority.remove()
})

it.each(OURS)('node’s transport survives $id', ({ id }) => {
  expect(problems.get(id)).toEqual([])
})

it('and nothing is left of them', () => {
  expect(left).toEqual({})
})

import { startSandboxGateway } from '../../../electron/sandbox-gateway/gateway'
import { alternate } from '../alternate'
import { bundleClients } from '../clients/bundle'
import { newCards } from '../clients/cards'
import { startClient } from '../clients/measured-client'
import type { Figure } from '../figure'
import { type Options, rounds } from '../options'

/** Whole calls to a gateway on this machine: what a call costs the processor. */
export async function loopback(options: Options): Promise<Figure[]> {
  const script = await bundleClients()
  const gateway = await startSandboxGateway()
  const start = (name: string) => startClient(script, name, gateway.url)
  const clients = { ours: start('ours'), ali: start('ali-topsdk'), topsdk: start('topsdk') }
  const calls = rounds(options, 400, 20)
  const cpu = (name: keyof typeof clients) => async () =>
    (await clients[name].run({ kind: 'calls', ids: newCards(calls) })).cpu
  const { ours, ali, topsdk } = await alternate(
    { ours: cpu('ours'), ali: cpu('ali'), topsdk: cpu('topsdk') },
    rounds(options, 15, 2),
  )
  for (const client of Object.values(clients)) client.close()
  await gateway.close()

  const cheapest =
    ali.median < topsdk.median
      ? { name: 'ali-topsdk', summary: ali }
      : { name: 'topsdk', summary: topsdk }
  return [
    {
      id: 'cpu-per-call',
      what: 'Whole call over loopback, answer verified, against the cheaper SDK',
      unit: 'µs CPU',
      ours,
      control: cheapest,
      target: { text: '≤ control', met: (ours, control) => ours <= control },
    },
  ]
}

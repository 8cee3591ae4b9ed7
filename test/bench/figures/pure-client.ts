import { alternate } from '../alternate'
import { bundleClients } from '../clients/bundle'
import { startClient } from '../clients/measured-client'
import { atLeast, type Figure } from '../figure'
import { type Options, rounds } from '../options'

/** Sign, encode and read, without a network. */
export async function pureClient(options: Options): Promise<Figure[]> {
  const script = await bundleClients()
  const clients = {
    ours: startClient(script, 'ours'),
    md5: startClient(script, 'ours-md5'),
    ali: startClient(script, 'ali-topsdk'),
    topsdk: startClient(script, 'topsdk'),
  }
  const order = { kind: 'pure', calls: rounds(options, 20_000, 1_000) } as const
  const rate = (name: keyof typeof clients) => async () =>
    1_000 / (await clients[name].run(order)).ms
  const measured = await alternate(
    { ours: rate('ours'), md5: rate('md5'), ali: rate('ali'), topsdk: rate('topsdk') },
    rounds(options, 15, 2),
  )
  for (const client of Object.values(clients)) client.close()

  const { ours, md5, ali, topsdk } = measured
  const fastest =
    ali.median > topsdk.median
      ? { name: 'ali-topsdk', summary: ali }
      : { name: 'topsdk', summary: topsdk }
  return [
    {
      id: 'pure-rate',
      what: 'Pure client (sign with hmac-sha256, encode, read the answer), one core',
      unit: 'calls/s',
      ours,
      control: null,
      target: atLeast(20_000, 'calls/s'),
    },
    {
      id: 'pure-rate-md5',
      what: 'The same work as the SDKs do it (md5), against the faster of the two',
      unit: 'calls/s',
      ours: md5,
      control: fastest,
      target: { text: '≥ control', met: (ours, control) => ours >= control },
    },
  ]
}

import { alternate } from '../alternate'
import { bundleClients } from '../clients/bundle'
import { startContestant } from '../clients/contestant'
import { atLeast, type Figure } from '../figure'
import { type Options, rounds } from '../options'

/** Sign, encode and read, without a network. */
export async function pureClient(options: Options): Promise<Figure[]> {
  const script = await bundleClients()
  const contestants = {
    ours: startContestant(script, 'ours'),
    md5: startContestant(script, 'ours-md5'),
    ali: startContestant(script, 'ali-topsdk'),
    topsdk: startContestant(script, 'topsdk'),
  }
  const order = { kind: 'pure', calls: rounds(options, 20_000, 1_000) } as const
  const rate = (name: keyof typeof contestants) => async () =>
    1_000 / (await contestants[name].carryOut(order)).ms
  const measured = await alternate(
    { ours: rate('ours'), md5: rate('md5'), ali: rate('ali'), topsdk: rate('topsdk') },
    rounds(options, 15, 2),
  )
  for (const contestant of Object.values(contestants)) contestant.close()

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
      target: { text: '≥ control', met: (mine, control) => mine >= control },
    },
  ]
}

import { answer, BODY, row, type Scenario } from './scenario'

const redirect = (status: number, location: string) =>
  row(
    `redirect ${status} to ${location === '' ? 'nowhere' : location.slice(0, 40)}`,
    answer(location === '' ? '' : `location: ${location}\r\n`, '', `${status} Elsewhere`),
    'redirect',
  )
const REDIRECTS: readonly Scenario[] = [
  ...[301, 302, 303, 307, 308].map((status) => redirect(status, '/0')),
  ...[300, 302, 304, 305, 306, 310, 399].map((status) => redirect(status, '')),
  redirect(302, 'https://gateway.invalid/'),
  redirect(302, '//gateway.invalid/'),
  redirect(302, 'http://user:password@127.0.0.1:1/'),
  redirect(302, 'file:///etc/passwd'),
  redirect(302, 'data:application/json,{}'),
  redirect(302, 'javascript:alert(1)'),
  redirect(302, 'workcard-dialer://lookup'),
  redirect(302, 'http://['),
  redirect(302, 'x'.repeat(10_000)),
]

const asksFor = (status: number, scheme: string, expected: Scenario['expected']) =>
  row(
    `${status} asks for ${scheme === '' ? 'nothing' : scheme}`,
    answer(
      scheme === '' ? '' : `${status === 407 ? 'proxy' : 'www'}-authenticate: ${scheme}\r\n`,
      BODY,
      `${status} Who are you`,
    ),
    expected,
  )
const LOGINS: readonly Scenario[] = [
  asksFor(401, '', 401),
  asksFor(401, 'Basic realm="a"', 401),
  asksFor(401, 'Digest realm="a", nonce="b"', 401),
  asksFor(401, 'NTLM', 401),
  asksFor(401, 'Negotiate', 401),
  asksFor(401, 'Own', 401),
  asksFor(407, '', { node: 407, electron: 'proxy' }),
  asksFor(407, 'Basic realm="a"', { node: 407, electron: 'proxy' }),
  asksFor(511, '', 511),
]

/** Answers that send elsewhere or ask who is there. */
export const REFUSALS: readonly Scenario[] = [...REDIRECTS, ...LOGINS]

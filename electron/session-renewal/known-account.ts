import { err, ok } from '../domain/result'
import { otherAccount } from './failures'
import type { Answer, RenewalPorts } from './ports'
import { answerOf, type Run, type Step } from './run'

/** Asks where another account than the store's was authorised; the store keeps its own unless that is meant. */
export async function isAccountMeant(
  ports: Pick<RenewalPorts, 'session'>,
  run: Run,
  profileId: string,
  account: string,
  show: (step: Step) => void,
): Answer<undefined> {
  const { account: known } = ports.session(profileId)
  if (known === '' || account === '' || account === known) return ok(undefined)
  show({ step: 'question', account, known })
  if (!(await answerOf(run))) return err(otherAccount(account, known))
  run.isOther = true
  show({ step: 'working' })
  return ok(undefined)
}

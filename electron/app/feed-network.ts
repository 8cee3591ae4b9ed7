import type { Session } from 'electron'
import { type LoadLogins, loginAnswers } from '../net/answer-login'
import type { FeedNetwork } from '../updates/engine'

/** The network of the app's calls, for the updater, whose requests are its own. */
export const feedNetwork = (session: () => Session, proxyLogins: LoadLogins): FeedNetwork => ({
  session,
  loginAnswers() {
    let isStopped = false
    const answers = loginAnswers(proxyLogins, () => {
      isStopped = true
    })
    return { ...answers, isStopped: () => isStopped }
  },
})

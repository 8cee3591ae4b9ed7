import type { HandlersOf } from '../contract/channel'
import type { healthChannels } from '../contract/health-channels'
import { failure } from '../domain/failure'
import type { Locale } from '../domain/locale'
import { err, ok } from '../domain/result'
import { plainText } from '../domain/safe-text'
import { HEALTH_TEXTS, healthText } from '../domain/texts/health-texts'
import type { Health } from './health'

interface Parts {
  readonly health: Pick<Health, 'run' | 'report' | 'line'>
  readonly locale: () => Locale
  /** False when the clipboard did not take it. */
  readonly copy: (text: string) => Promise<boolean>
}

type Channels = Pick<typeof healthChannels, 'health.run' | 'health.copy'>

export function healthRequests({ health, locale, copy }: Parts): HandlersOf<Channels> {
  return {
    'health.run': (profileId) => {
      // What is found arrives by the topic; the page does not wait for it.
      void health.run(profileId)
      return ok(undefined)
    },
    async 'health.copy'(groupId, probe) {
      const line = health.line(groupId, probe)
      if (line === null) return err(failure('not-copied'))
      const { probes, states } = HEALTH_TEXTS[locale()]
      const text = `${probes[probe]} [${states[line.state]}] ${healthText(locale(), line)}`
      return (await copy(plainText(text))) ? ok(undefined) : err(failure('not-copied'))
    },
  }
}

import type { Fault } from './fault'
import { BODIES } from './rows/bodies'
import { CLOCK } from './rows/clock'
import { CONNECTIONS } from './rows/connections'
import { HTTP } from './rows/http'
import { PLATFORM } from './rows/platform'
import { PROXIES } from './rows/proxies'
import { REFUSALS } from './rows/refusals'
import { FIELDS } from './rows/texts'
import { TLS } from './rows/tls'

export interface Group {
  readonly title: string
  readonly faults: readonly Fault[]
}

/** Every fault that a lookup is put through, over both transports. */
export const GROUPS: readonly Group[] = [
  { title: 'The platform’s errors', faults: PLATFORM },
  { title: 'The platform refuses the work card', faults: REFUSALS },
  { title: 'Connections', faults: CONNECTIONS },
  { title: 'TLS', faults: TLS },
  { title: 'Proxies', faults: PROXIES },
  { title: 'HTTP', faults: HTTP },
  { title: 'Answers', faults: BODIES },
  { title: 'Texts in every field', faults: FIELDS },
  { title: 'Clocks', faults: CLOCK },
]

/** Some of each group: what is loaded and kept for good is there after them. */
export const WARM_UP: readonly Fault[] = GROUPS.flatMap(({ faults }) => faults.slice(0, 4))

export const FAULTS: readonly Fault[] = GROUPS.flatMap(({ faults }) => faults)

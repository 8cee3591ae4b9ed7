import type { Target } from './target'
import { ENVELOPES } from './targets/envelopes'
import { KIT } from './targets/kit'
import { READING } from './targets/reading'
import { SESSIONS } from './targets/sessions'
import { SETTINGS } from './targets/settings'

/** Everything that reads what comes from outside. */
export const TARGETS: readonly Target[] = [
  ...READING,
  ...ENVELOPES,
  ...SESSIONS,
  ...SETTINGS,
  ...KIT,
]

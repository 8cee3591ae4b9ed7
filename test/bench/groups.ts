import type { Figure } from './figure'
import { enterKey } from './figures/enter'
import { hotkey } from './figures/hotkey'
import { idleInTray } from './figures/idle'
import { loopback } from './figures/loopback'
import { network } from './figures/network'
import { pureClient } from './figures/pure-client'
import { size } from './figures/size'
import { startUp } from './figures/start'
import type { Options } from './options'

/** What is measured, in the order of the table. */
export const GROUPS: Readonly<Record<string, (options: Options) => Promise<Figure[]>>> = {
  start: startUp,
  hotkey,
  enter: enterKey,
  pure: pureClient,
  loopback,
  network,
  idle: idleInTray,
  size,
}

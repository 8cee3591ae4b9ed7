import type { autostartChannels } from '../contract/autostart-channels'
import type { HandlersOf } from '../contract/channel'
import { failure } from '../domain/failure'
import { err, ok } from '../domain/result'
import type { Autostart } from './autostart'

export const autostartRequests = (
  open: () => Promise<Autostart>,
): HandlersOf<typeof autostartChannels> => ({
  'autostart.read': async () => ok(await (await open()).read()),
  async 'autostart.set'(wish) {
    const autostart = await open()
    const set = await autostart.set(wish)
    if (!set.ok) return set
    const state = await autostart.read()
    // Asked again, because a system can take the wish and do nothing, and an administrator's entry stays.
    const isOpposite = wish === 'on' ? state === 'off' : state === 'on'
    return isOpposite ? err(failure('autostart-not-changed')) : ok(state)
  },
})

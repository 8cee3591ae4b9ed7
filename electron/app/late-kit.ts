import type { HandlersOf } from '../contract/channel'
import { kitChannels } from '../contract/kit-channels'
import type { KitParts } from './kit'

type Handlers = HandlersOf<typeof kitChannels>

/** Each channel's answer, once what answers is there. */
export function lateKitRequests(load: () => Promise<KitParts>): Handlers {
  const late =
    (name: keyof Handlers) =>
    async (...args: unknown[]) => {
      const answer = (await load()).requests[name] as (...args: unknown[]) => unknown
      return answer(...args)
    }
  const names = Object.keys(kitChannels) as (keyof Handlers)[]
  // One for each channel; the compiler cannot follow the loop.
  return Object.fromEntries(names.map((name) => [name, late(name)])) as Handlers
}

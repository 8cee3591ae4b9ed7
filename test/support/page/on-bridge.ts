import { vi } from 'vitest'
import type { RequestChannel } from '../../../electron/contract/channels'
import { BRIDGE_NAME } from '../../../electron/contract/page-names'
import { ok, type Result } from '../../../electron/domain/result'

/** What main answers to a page's call; the result keeps the calls. */
export function onBridge(
  channel: RequestChannel,
  answer: Result<unknown, unknown> = ok(undefined),
) {
  const call = vi.fn(async (..._args: unknown[]) => answer)
  const bridge = (window as unknown as Record<string, object>)[BRIDGE_NAME]
  Object.assign(bridge ?? {}, { [channel]: call })
  return call
}

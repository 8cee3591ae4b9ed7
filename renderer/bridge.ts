import type { Bridge } from '../electron/contract/ipc'
import { BRIDGE_NAME } from '../electron/contract/page-names'
import type { WindowName } from '../electron/contract/windows'

/** The only way out of a window's page. Nothing else may read it from the window. */
export const bridgeOf = <W extends WindowName>(): Bridge<W> =>
  (window as unknown as Record<typeof BRIDGE_NAME, Bridge<W>>)[BRIDGE_NAME]

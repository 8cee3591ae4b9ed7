import type { HandlersOf } from '../contract/channel'
import type { healthChannels } from '../contract/health-channels'
import { failure } from '../domain/failure'
import { err, ok } from '../domain/result'
import type { ChoosePath } from './choose-path'

interface Parts {
  /** The text of a new file. */
  readonly build: () => Promise<string>
  readonly choosePath: ChoosePath
  readonly write: (path: string, text: string) => Promise<void>
  /** Epoch milliseconds. */
  readonly now: () => number
}

type Channels = Pick<typeof healthChannels, 'diagnostics.preview' | 'diagnostics.save'>

/** What is saved is the very text that was looked at: a page names neither it nor the file. */
export function diagnosticsRequests({
  build,
  choosePath,
  write,
  now,
}: Parts): HandlersOf<Channels> {
  let previewed: string | null = null
  return {
    async 'diagnostics.preview'() {
      previewed = await build()
      return ok(previewed)
    },
    async 'diagnostics.save'() {
      if (previewed === null) return ok(false)
      const text = previewed
      const path = await choosePath(fileName(now()))
      if (path === null) return ok(false)
      try {
        await write(path, text)
        return ok(true)
      } catch {
        return err(failure('diagnostics-not-saved'))
      }
    },
  }
}

/** `workcard-dialer-diagnostics-20261126-0123.json`, by this computer's clock. */
function fileName(epochMs: number): string {
  const here = new Date(epochMs - new Date(epochMs).getTimezoneOffset() * 60_000).toISOString()
  return `workcard-dialer-diagnostics-${here.slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}.json`
}

import { failure, type LookupFailure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'

export interface DemoGateway {
  /** Its address; it starts when it is first asked for. */
  url(): Promise<Result<string, LookupFailure>>
  close(): Promise<void>
}

/** A gateway that listens. */
interface Running {
  readonly url: string
  close(): Promise<void>
}

/** The platform's gateway inside the app, for the demo store. */
export function openDemoGateway(start: () => Promise<Running>): DemoGateway {
  let running: Promise<Running> | null = null
  return {
    async url() {
      running ??= start()
      try {
        return ok((await running).url)
      } catch {
        // The next lookup tries again.
        running = null
        return err(notStarted())
      }
    },
    async close() {
      await (await running?.catch(() => null))?.close()
      running = null
    },
  }
}

const notStarted = () => failure('remote', { cause: 'demo-not-started', fixBy: 'agent' })

import type { AuthInfo, Session } from 'electron'

/** What finds, fetches and installs a newer version. Whatever fails is thrown, as it came. */
export interface UpdateEngine {
  /** The newer version that the feed describes; null when there is none. */
  check(): Promise<string | null>
  /** `onPercent` gets whole numbers from 0 to 100. */
  download(onPercent: (percent: number) => void): Promise<void>
  /** Replaces the app and ends it; settles only when it could not. */
  install(): Promise<void>
  /** Gives up whatever runs. */
  close(): void
}

/** What the updater has in common with the app's own calls. */
export interface FeedNetwork {
  /** Where the company's roots count; another one when these have changed. */
  session(): Session
  /** Answers the log-ins of one attempt. */
  loginAnswers(): FeedLogins
}

export interface FeedLogins {
  /** Electron's event `login`. */
  onLogin(info: AuthInfo, answer: (username?: string, password?: string) => void): void
  /** The proxies have let the attempt through. */
  onThrough(): void
  /** The attempt is over, whatever became of it. */
  onEnd(): void
  /** Whether a proxy asked for what nobody has entered, or did not take it. */
  isStopped(): boolean
}

export type OpenEngine = (feed: string) => Promise<UpdateEngine>

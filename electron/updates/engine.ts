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

export type OpenEngine = (feed: string) => Promise<UpdateEngine>

import type { About, aboutChannels } from '../contract/about-channels'
import type { HandlersOf } from '../contract/channel'
import { failure } from '../domain/failure'
import { err, ok } from '../domain/result'
import { visibleText } from '../domain/safe-text'

interface Parts {
  readonly about: About
  /** Electron's: an empty text when it was opened. */
  readonly openPath: (path: string) => Promise<string>
}

export const aboutRequests = ({ about, openPath }: Parts): HandlersOf<typeof aboutChannels> => ({
  'about.read': () => ok(about),
  async 'about.open-folder'(folder) {
    const path = about.folders[folder]
    return (await openPath(path)) === '' ? ok(undefined) : err(notOpened(path))
  },
})

const notOpened = (path: string) =>
  failure('page-not-opened', {
    cause: 'folder-not-opened',
    params: { path: visibleText(path, 300) },
  })

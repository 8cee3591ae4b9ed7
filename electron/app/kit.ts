import type { BrowserWindow, Dialog } from 'electron'
import type { HandlersOf } from '../contract/channel'
import type { kitChannels } from '../contract/kit-channels'
import { lateTopics } from '../contract/late-topics'
import type { CredentialVault } from '../credentials/credentials'
import type { Locale } from '../domain/locale'
import { KIT_FILE_TEXTS } from '../domain/texts/kit-file-texts'
import type { Topics } from '../ipc/topics'
import { kitFileChooser } from '../kit/choose-file'
import { openKits } from '../kit/kits'
import { kitRequests, openKitFile } from '../kit/requests'
import type { LookupSession } from '../lookup/lookup-session'
import type { PassedTests } from '../settings/passed-tests'
import { withReplacedKeys } from '../settings/replaced-keys'
import type { SettingsStore } from '../settings/store'

interface Parts {
  readonly settings: SettingsStore
  readonly vault: CredentialVault
  readonly topics: Pick<Topics, 'publish'>
  readonly locale: () => Locale
  readonly lookup: Pick<LookupSession, 'forget'>
  readonly passed: Pick<PassedTests, 'forget'>
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>
  readonly BrowserWindow: { getFocusedWindow(): BrowserWindow | null }
}

export interface KitParts {
  readonly requests: HandlersOf<typeof kitChannels>
  /** A file that the system hands over: a double click on it. */
  openFile(path: string): Promise<void>
  /** Nobody looks at it any more: what it holds, credentials too, is forgotten. */
  close(): void
}

/** Loaded by `import()` when a page or a file asks for it. */
export function openKit(parts: Parts): KitParts {
  const { settings, vault, topics, locale, lookup, passed, dialog, BrowserWindow } = parts
  const texts = () => KIT_FILE_TEXTS[locale()]
  const kits = openKits({
    settings,
    keys: vault,
    withReplacedKeys,
    onChanged(id) {
      lookup.forget(id)
      passed.forget(id)
    },
    publish: (view) => topics.publish('kit', view, lateTopics.kit),
  })
  return {
    requests: kitRequests({
      ...{ kits, settings, keys: vault },
      chooseFile: kitFileChooser({ dialog, BrowserWindow, kindName: () => texts().kind }),
      fileName: () => texts().fileName,
      saveTitle: (withKeys) => texts()[withKeys ? 'saveWithCredentials' : 'save'],
    }),
    openFile: (path) => openKitFile(kits, path),
    close: kits.close,
  }
}

import type { HandlersOf } from '../contract/channel'
import type { kitChannels } from '../contract/kit-channels'
import type { Settings } from '../contract/settings'
import { err, ok } from '../domain/result'
import type { ChooseKitFile } from './choose-file'
import { exportRefusal, kitText } from './export'
import { readKitFile, writeKitFile } from './files'
import type { KitKeys } from './keys'
import type { Kits } from './kits'

interface Parts {
  readonly kits: Kits
  readonly settings: { read(): Settings }
  readonly keys: Pick<KitKeys, 'read'>
  readonly chooseFile: ChooseKitFile
  /** What a new kit's file is called, without its ending. */
  readonly fileName: () => string
  /** Of the dialog that asks where it is to be written. */
  readonly saveTitle: (withCredentials: boolean) => string
}

/** Files are chosen by a person in the system's own dialogs: a page names no path. */
export function kitRequests({
  kits,
  settings,
  keys,
  chooseFile,
  fileName,
  saveTitle,
}: Parts): HandlersOf<typeof kitChannels> {
  return {
    async 'kit.export'(asked) {
      const refusal = exportRefusal(asked)
      if (refusal !== null) return err(refusal)
      const path = await chooseFile.save(fileName(), saveTitle(asked.credentials))
      if (path === null) return ok(null)
      const text = await kitText(asked, settings.read(), keys)
      return text.ok ? writeKitFile(path, text.value) : text
    },
    async 'kit.choose'() {
      const path = await chooseFile.open()
      if (path !== null) await openKitFile(kits, path)
      return ok(undefined)
    },
    async 'kit.receive'(name, text) {
      await kits.receive(name, ok(text))
      return ok(undefined)
    },
    'kit.unseal': kits.unseal,
    async 'kit.import'(kit, how) {
      const imported = await kits.import(kit, how)
      return imported.ok ? ok(undefined) : imported
    },
    'kit.close'() {
      kits.close()
      return ok(undefined)
    },
  }
}

/** Reads the file and opens what is in it, or shows why that is no kit. */
export async function openKitFile(kits: Kits, path: string): Promise<void> {
  const name = path.split(/[\\/]/).at(-1) ?? path
  await kits.receive(name, await readKitFile(path))
}

import type { KitPreview, KitResult, KitView } from '../contract/kit'
import type { KitImport } from '../contract/kit-channels'
import { failure, type KitFailure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import { visibleText } from '../domain/safe-text'
import { type ApplyParts, applyKit, type ImportFailure } from './apply'
import { refusalOf } from './change-settings'
import type { KitContent } from './content'
import { kitFailure } from './faults'
import { readKit, type SealedKit } from './format'
import { keyChanges } from './keys'
import { planKit } from './plan'
import { previewOf } from './preview'
import { unsealKit } from './seal'

interface Parts extends ApplyParts {
  readonly publish: (view: KitView) => void
}

/** The one kit that is open: from its file to the settings. */
export interface Kits {
  /**
   * A file's text, whatever it is; a kit that was open before is forgotten. During an import it waits: what it
   * would change is known when that is over.
   */
  receive(file: string, text: Result<string, KitFailure>): Promise<void>
  unseal(passPhrase: string): Promise<Result<undefined, KitFailure>>
  /** `kit` is the number that it was shown with: nobody has decided about another one. */
  import(kit: number, how: KitImport): Promise<Result<KitResult, ImportFailure>>
  close(): void
}

interface Received {
  /** Another number for each: two kits may well have the same file name. */
  readonly kit: number
  readonly file: string
}
type Open =
  | (Received & { readonly sealed: SealedKit })
  | (Received & { readonly content: KitContent })
  /** Nothing can be decided about it: it is being imported, or what it would change is not shown yet. */
  | Received

export function openKits({ publish, ...parts }: Parts): Kits {
  let open: Open | null = null
  let count = 0
  /** One at a time: each takes a processor and 128 MiB or more. */
  let last: Promise<unknown> = Promise.resolve()
  let importing: Promise<unknown> = Promise.resolve()

  async function show({ kit, file }: Received, content: KitContent) {
    const coming: Open = { kit, file }
    open = coming
    const preview = await previewKit(parts, content)
    if (open !== coming) return
    open = { kit, file, content }
    publish({ step: 'opened', kit, file, preview })
  }

  async function tryPassPhrase(passPhrase: string): Promise<Result<undefined, KitFailure>> {
    const tried = open
    if (tried === null || !('sealed' in tried)) return err(notOpen())
    const content = await unsealKit(tried.sealed, passPhrase)
    // Another file may have been opened meanwhile.
    if (open !== tried) return err(notOpen())
    if (!content.ok) return err(kitFailure(content.error))
    await show(tried, content.value)
    return ok(undefined)
  }

  async function importTaken(taken: Received, content: KitContent, how: KitImport) {
    const { file } = taken
    const applied = await applyKit(parts, content, how)
    // What came meanwhile stays, and what was closed is not held again.
    if (open === taken) open = applied.ok ? null : { ...taken, content }
    if (applied.ok) publish({ step: 'imported', file, result: applied.value })
    return applied
  }

  return {
    async receive(path, text) {
      const file = visibleText(path)
      count += 1
      const received: Received = { kit: count, file }
      open = received
      await importing
      if (open !== received) return
      const kit = text.ok ? readKit(text.value) : null
      if (kit?.ok && kit.value.kind === 'open') return show(received, kit.value.content)
      if (kit?.ok && kit.value.kind === 'sealed') {
        open = { ...received, sealed: kit.value.sealed }
        return publish({ step: 'sealed', ...received })
      }
      open = null
      const fault = text.ok ? kitFailure(kit?.ok === false ? kit.error : 'damaged') : text.error
      publish({ step: 'refused', file, failure: fault })
    },
    unseal(passPhrase) {
      const opened = last.then(() => tryPassPhrase(passPhrase))
      last = opened.catch(() => {})
      return opened
    },
    async import(kit, how) {
      if (open === null || !('content' in open) || open.kit !== kit) return err(notOpen())
      const { file, content } = open
      // Taken: a second click does not import it a second time.
      const taken: Received = { kit, file }
      open = taken
      const imported = importTaken(taken, content, how)
      importing = imported.catch(() => {})
      return imported
    },
    close() {
      open = null
      publish({ step: 'none' })
    },
  }
}

/** What importing this would change here, the keychain included. */
export async function previewKit(
  { settings, keys }: Pick<ApplyParts, 'settings' | 'keys'>,
  content: KitContent,
): Promise<KitPreview> {
  const here = { settings: settings.read(), locked: settings.locked() }
  const plan = planKit(content, here, 'merge')
  // What is too many may be right when others are replaced.
  const refusal = plan.refusal === 'too-many' ? null : refusalOf(settings, plan)
  return previewOf(plan, await keyChanges(keys, plan.stores), refusal)
}

const notOpen = () => failure('kit-not-imported')

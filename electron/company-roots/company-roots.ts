import { open } from 'node:fs/promises'
import type { CompanyRoot } from '../contract/certificate-channels'
import { MOST_CERTIFICATES } from '../contract/company-certificates'
import type { Confirm } from '../contract/question'
import type { Settings } from '../contract/settings'
import { type CertificatesFailure, failure, type SettingsFailure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import { type Authority, describeRoots, readAuthorities } from './authority'

interface Parts {
  readonly settings: {
    read(): Settings
    change(update: (settings: Settings) => Settings): Result<undefined, SettingsFailure>
  }
  /** The file that a person has chosen in the system's own dialog; null for none. */
  readonly chooseFile: () => Promise<string | null>
  readonly confirm: Confirm
}

export interface CompanyRoots {
  read(): CompanyRoot[]
  /** False when no file was chosen. */
  add(): Promise<Result<boolean, CertificatesFailure | SettingsFailure>>
  remove(fingerprint: string): Result<undefined, SettingsFailure>
}

/**
 * The company's roots among the settings. A page can only ask: which ones count is chosen and confirmed by a
 * person in the system's own dialogs.
 */
export function openCompanyRoots({ settings, chooseFile, confirm }: Parts): CompanyRoots {
  const saved = () => settings.read().companyCertificates

  return {
    read: () => describeRoots(saved()),
    async add() {
      const file = await chooseFile()
      if (file === null) return ok(false)
      const bytes = await readSmall(file)
      const found = bytes === null ? 'none' : readAuthorities(bytes, Date.now())
      if (typeof found === 'string') return err(notFit(found))
      const fresh = found.filter(({ pem }) => !saved().includes(pem))
      if (fresh.length === 0) return ok(true)
      if (saved().length + fresh.length > MOST_CERTIFICATES) return err(tooMany())
      // One question each, or not all that is agreed to would be seen.
      for (const each of fresh) if (!(await confirm(question(each)))) return err(notConfirmed())
      const added = settings.change((now) => ({
        ...now,
        companyCertificates: [...now.companyCertificates, ...fresh.map(({ pem }) => pem)],
      }))
      return added.ok ? ok(true) : added
    },
    remove: (fingerprint) =>
      settings.change((now) => ({
        ...now,
        companyCertificates: now.companyCertificates.filter(
          (pem) => describeRoots([pem])[0]?.fingerprint !== fingerprint,
        ),
      })),
  }
}

const question = ({ name, fingerprint, validTo }: Authority) =>
  ({
    id: 'trust-authority',
    params: { name, fingerprint, date: new Date(validTo).toISOString().slice(0, 10) },
  }) as const

/** A file of certificates has some kilobytes. */
const MOST_BYTES = 262_144

async function readSmall(path: string): Promise<Uint8Array | null> {
  const file = await open(path).catch(() => null)
  if (file === null) return null
  try {
    const stat = await file.stat()
    return stat.isFile() && stat.size <= MOST_BYTES ? await file.readFile() : null
  } catch {
    return null
  } finally {
    await file.close()
  }
}

const notConfirmed = () => failure('certificates-not-changed')
const tooMany = () => failure('certificates-not-changed', { cause: 'too-many-authorities' })
const notFit = (why: 'none' | 'unfit') =>
  failure('certificates-not-changed', {
    cause: why === 'none' ? 'no-certificate' : 'no-authority',
  })

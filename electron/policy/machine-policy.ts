import { decide, type PolicySource } from './decide'
import type { Decision } from './decision'
import { type Files, policyCopy } from './files'
import type { PolicyPlace } from './place'
import { readTrustedFile } from './trusted-file'

export interface PolicyParts {
  readonly place: PolicyPlace
  /** Folder of the user. */
  readonly userData: string
  readonly files: Files
}

/** What is in force now; `lastGood` is the last good policy of this run, null for none yet. */
export function readPolicy(
  { place, userData, files }: PolicyParts,
  lastGood: string | null,
): Decision {
  const source = sourceOf(place, files)
  const copy = () => (source.state === 'none' ? null : files.read(policyCopy(userData)))
  return decide(source, lastGood ?? copy(), place.file)
}

function sourceOf(place: PolicyPlace, { decode }: Files): PolicySource {
  const file = readTrustedFile(place)
  return file.state === 'read' ? { state: 'read', text: decode(file.bytes) } : file
}

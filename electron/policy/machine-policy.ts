import { decide, type PolicySource } from './decide'
import type { Decision } from './decision'
import { type Files, policyCopy } from './files'
import type { PolicyPlace } from './place'
import { readTrustedFile } from './trusted-file'
import type { WindowsFacts } from './windows-facts'
import { windowsSource } from './windows-source'

export interface PolicyParts {
  readonly place: PolicyPlace
  /** Folder of the user. */
  readonly userData: string
  readonly files: Files
  /** What Windows says, null where it does not; undefined on any other system. */
  readonly windows?: WindowsFacts | null | undefined
}

/** What is in force now; `lastGood` is the last good policy of this run, null for none yet. */
export function readPolicy(
  { place, userData, files, windows }: PolicyParts,
  lastGood: string | null,
): Decision {
  const file = sourceOf(place, files)
  const source = windows === undefined ? file : windowsSource(file, windows)
  const copy = () => (source.state === 'none' ? null : files.read(policyCopy(userData)))
  return decide(source, lastGood ?? copy(), place.file)
}

function sourceOf(place: PolicyPlace, { decode }: Files): PolicySource {
  const file = readTrustedFile(place)
  return file.state === 'read' ? { state: 'read', text: decode(file.bytes) } : file
}

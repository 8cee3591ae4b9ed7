import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A machine's policy, in a folder of the test's own. */
export interface PolicyFolder {
  /** Of the app. */
  readonly args: readonly string[]
  readonly file: string
  /** Puts a policy there, as tools of administrators do: whole, in place of the one before. */
  write(policy: object | string): void
  remove(): void
}

/** `folder` is made with the first policy. What makes it is the owner that the app trusts there. */
export function policyFolder(folder: string): PolicyFolder {
  const file = join(folder, 'policy.json')
  return {
    args: [`--policy-folder=${folder}`],
    file,
    write(policy) {
      mkdirSync(folder, { recursive: true })
      chmodSync(folder, 0o755)
      const text = typeof policy === 'string' ? policy : JSON.stringify({ version: 1, ...policy })
      const draft = `${file}.new`
      writeFileSync(draft, text)
      chmodSync(draft, 0o644)
      renameSync(draft, file)
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

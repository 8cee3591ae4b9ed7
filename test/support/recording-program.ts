import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface RecordingProgram {
  readonly path: string
  /** The arguments of every start so far, exactly as the program got them. */
  calls(): string[][]
}

/** A real program that does nothing but write down how it was started. */
export function recordingProgram(path: string): RecordingProgram {
  const record = `${path}.calls`
  mkdirSync(dirname(path), { recursive: true })
  // JSON, one line a start: whatever is in an argument stays in it.
  const line = "JSON.stringify(process.argv.slice(2)) + '\\n'"
  // Whether a file without an extension is a module depends on its folder: this works in both.
  const script = `import('node:fs').then((fs) => fs.appendFileSync(${JSON.stringify(record)}, ${line}))`
  writeFileSync(path, `#!/usr/bin/env node\n${script}\n`)
  chmodSync(path, 0o755)
  return {
    path,
    calls() {
      if (!existsSync(record)) return []
      const lines = readFileSync(record, 'utf8').trimEnd().split('\n')
      return lines.map((line) => JSON.parse(line))
    },
  }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { publishedFiles } from './published-files'

// Usage: npm run policy
// Writes what administrators get of the policy's schema. A test fails while the files are older than it.

for (const [path, text] of publishedFiles()) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(path)
}

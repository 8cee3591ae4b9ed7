import { readFileSync, writeFileSync } from 'node:fs'
import { withMatrix } from './table'

// Usage: npm run faults. Writes the fault matrix into docs/testing.md.

const PAGE = 'docs/testing.md'
writeFileSync(PAGE, withMatrix(readFileSync(PAGE, 'utf8')))

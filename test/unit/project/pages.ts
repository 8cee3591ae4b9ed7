import { readdirSync } from 'node:fs'

const markdownIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.md'))

/** The documentation, as paths from the root. */
export const PAGES = [...markdownIn('.'), ...markdownIn('docs').map((name) => `docs/${name}`)]

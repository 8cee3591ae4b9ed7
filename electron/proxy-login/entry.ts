import * as z from 'zod/mini'
import type { ProxyLogin } from '../domain/proxy-login'

const entrySchema = z.object({ username: z.string(), password: z.string() })

export const entryText = ({ username, password }: ProxyLogin): string =>
  JSON.stringify({ username, password })

/** Null for what another program or version wrote. */
export function parseEntry(text: string): ProxyLogin | null {
  try {
    const parsed = z.safeParse(entrySchema, JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

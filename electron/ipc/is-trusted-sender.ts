/**
 * Checklist 17: only the top frame of a page of ours may call.
 * `origins` are the app's own scheme and, in development only, the live-reload server.
 */
export function isTrustedSender(
  frame: { readonly url: string; readonly parent: unknown } | null,
  origins: readonly string[],
): boolean {
  if (frame === null || frame.parent !== null) return false
  return origins.some((origin) => frame.url === origin || frame.url.startsWith(`${origin}/`))
}

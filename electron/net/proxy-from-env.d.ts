declare module 'proxy-from-env' {
  /** The proxy's address as the environment has it; empty for none. */
  export function getProxyForUrl(url: string): string
}

/** Chromium's switches that take away what docs/security.md promises of the network. */
export const UNSAFE_SWITCHES = [
  // Certificates are not checked: at all, for given keys, for this machine, in requests of old.
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'allow-insecure-localhost',
  'ignore-urlfetcher-cert-requests',
  // Keys of the connections, or everything that goes over them, into a file.
  'ssl-key-log-file',
  'net-log-capture-mode',
] as const

/** Electron's `app.commandLine`. */
interface CommandLine {
  hasSwitch(name: string): boolean
}

/** The first of them that the app was started with, or null. */
export const unsafeSwitch = (commandLine: CommandLine): string | null =>
  UNSAFE_SWITCHES.find((name) => commandLine.hasSwitch(name)) ?? null

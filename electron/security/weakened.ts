/** Chromium's switches after which the network is not what docs/security.md says. */
export const WEAKENING_SWITCHES = [
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

/** The first of them that the app was started with; null when it was started with none. */
export const weakenedBy = (commandLine: CommandLine): string | null =>
  WEAKENING_SWITCHES.find((name) => commandLine.hasSwitch(name)) ?? null

/** Said before any setting is read, so in both languages. */
export const weakenedText = (name: string): string =>
  [
    `启动参数 --${name} 会让发往网关的凭据失去保护，程序没有启动。请去掉这个参数后再启动。`,
    `The switch --${name} would leave the credentials on their way to the gateway unprotected, so the app has not started. Start it without the switch.`,
  ].join('\n\n')

import type { Locale } from '../domain/locale'

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

export const unsafeSwitchText = (name: string): Readonly<Record<Locale, string>> => ({
  zh: `启动参数 --${name} 会让发往网关的凭据失去保护，程序没有启动。请去掉这个参数后再启动。`,
  en: `The switch --${name} would leave the credentials on their way to the gateway unprotected, so the app has not started. Start it without the switch.`,
})

import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's root: every script works from there, whatever the caller's directory. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const isLinux = process.platform === 'linux'
export const isRoot = process.getuid?.() === 0

/** Debian, Ubuntu and their kin: where packages are asked for with dpkg and installed with apt. */
export const hasApt = isLinux && existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg-query')

/** macOS and Windows always have a desktop; Linux has one when an X or Wayland socket is named. */
export const hasDisplay = !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

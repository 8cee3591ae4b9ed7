import { type DialSettings, fillArguments, isProgramPath } from '../contract/dial'
import type { VirtualNumber } from '../domain/virtual-number'

/** What is handed to the OS. Arguments never pass a shell. */
export type DialPlan =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'command'; readonly executable: string; readonly args: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: 'not-dialable' | 'no-command' }

const DIGITS = /^\d{3,20}$/
const EXTENSION = /^\d{1,6}$/

/**
 * Turns a number into what a phone program takes. Only digits of our own parsing reach the OS:
 * whatever the gateway sent, nothing else can be in a URL or an argument.
 */
export function planDial(number: VirtualNumber, settings: DialSettings): DialPlan {
  const main = number.dialable
  if (main === null || !DIGITS.test(main)) return { kind: 'refused', reason: 'not-dialable' }
  const extension =
    number.extension !== null && EXTENSION.test(number.extension) ? number.extension : ''
  switch (settings.target) {
    case 'tel':
      return { kind: 'url', url: telUrl(main, extension) }
    // Neither scheme has a way to key digits after the call is up; the card tells the extension.
    case 'sip':
      return {
        kind: 'url',
        url: `sip:${main}${settings.sipHost === '' ? '' : `@${settings.sipHost}`}`,
      }
    case 'callto':
      return { kind: 'url', url: `callto:${main}` }
    case 'command': {
      const { executable, args } = settings
      if (executable === '' || !isProgramPath(executable))
        return { kind: 'refused', reason: 'no-command' }
      return { kind: 'command', executable, args: fillArguments(args, main, extension) }
    }
  }
}

/**
 * RFC 3966 has no pause in a global number, but phones key what follows a comma once the call is up;
 * the # that ends the extension must be escaped, or it would start a fragment.
 */
export const telUrl = (main: string, extension: string): string =>
  extension === '' ? `tel:${main}` : `tel:${main},,${extension}%23`

/** What a renewal begins with: an address of this app, on this machine. */
const OWN_START = /^http:\/\/127\.0\.0\.1:\d{1,5}\/go\/[\w-]{32}$/

/**
 * What the OS is ever asked to open: numbers of our own making, https pages and the beginning of a renewal. No
 * file, no script.
 */
export const mayOpen = (url: string): boolean =>
  url.startsWith('https://') ||
  OWN_START.test(url) ||
  /^(?:tel:\d+(?:,,\d+%23)?|callto:\d+|sip:\d+(?:@[a-z0-9.:-]+)?)$/i.test(url)

import type { VirtualNumber } from '../contract/virtual-number'

const MOBILE = /^1\d{10}$/
const PROTECTED_700 = /^700\d{12}$/
/** Area code and number; the hyphen between them is not an extension's. */
const LANDLINE = /^(0\d{2,3})-?(\d{7,8})$/
/** What separates an extension: `-` `,` `，` `转` `#` `p` `;ext=`, one to six digits. */
const WITH_EXTENSION = /^(.+?)\s*(?:-|,|，|转|#|p|;ext=)\s*(\d{1,6})#?$/i

/** Longer texts are no number, and matching them would take long. */
const LONGEST = 64

/**
 * Understands `result_data`. Forms: the platform's notice on virtual numbers (11 digits, 11 + extension,
 * 15 digits from 700); anything else is shown as it came.
 */
export function parseVirtualNumber(raw: string): VirtualNumber {
  const text = raw.trim()
  if (text.length > LONGEST) return unknown(raw, text)
  const whole = withoutExtension(text)
  if (whole !== null) return { raw, ...whole, extension: null }
  const parts = WITH_EXTENSION.exec(text)
  const main = parts === null ? null : withoutExtension((parts[1] ?? '').trim())
  if (parts !== null && main !== null && main.form !== 'protected-700') {
    const form = main.form === 'mobile' ? 'mobile-extension' : main.form
    return { raw, ...main, form, extension: parts[2] ?? null }
  }
  return unknown(raw, text)
}

const unknown = (raw: string, main: string): VirtualNumber => ({
  raw,
  form: 'unknown',
  main,
  extension: null,
  dialable: null,
})

function withoutExtension(text: string): Pick<VirtualNumber, 'form' | 'main' | 'dialable'> | null {
  if (MOBILE.test(text)) return { form: 'mobile', main: text, dialable: text }
  if (PROTECTED_700.test(text)) return { form: 'protected-700', main: text, dialable: text }
  const landline = LANDLINE.exec(text)
  if (landline === null) return null
  return { form: 'landline', main: text, dialable: `${landline[1]}${landline[2]}` }
}

import * as z from 'zod/mini'

/** More than any company has; and a certificate has some two kilobytes. */
export const MOST_CERTIFICATES = 20
const MOST_CHARACTERS = 16_384

/** PEM, one certificate each. */
export const companyCertificatesSchema = z
  .array(z.string().check(z.maxLength(MOST_CHARACTERS)))
  .check(z.maxLength(MOST_CERTIFICATES))

import * as z from 'zod/mini'
import { profileIdSchema } from '../domain/profile'

/** Epoch milliseconds of a year that a form can show; null when nobody knows. */
export const sessionEndSchema = z.nullable(z.int().check(z.gte(0), z.lte(253_402_300_799_999)))

/** What is known of a store's authorisation; its keys are in the keychain. */
export const sessionSchema = z.object({
  profileId: profileIdSchema,
  /** From the platform, or entered by a person. */
  endsAt: sessionEndSchema,
  /** The account that authorised last (`taobao_user_nick`); empty when unknown. */
  account: z.string().check(z.maxLength(200)),
  /** The last warning of the end that was given. */
  warned: z.enum(['none', 'week', 'day', 'hour']),
  /** Whether the platform may renew it without a person; `refused` is not tried again. */
  refresh: z.enum(['none', 'possible', 'refused']),
})
export type Session = z.infer<typeof sessionSchema>

/** Of a store of which nothing is known. */
export const unknownSession = (profileId: string): Session => ({
  ...{ profileId, endsAt: null, account: '' },
  ...{ warned: 'none', refresh: 'none' },
})

export const sessionOf = (sessions: readonly Session[], profileId: string): Session =>
  sessions.find((each) => each.profileId === profileId) ?? unknownSession(profileId)

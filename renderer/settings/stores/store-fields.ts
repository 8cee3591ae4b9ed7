import type { Resolver } from 'react-hook-form'
import * as z from 'zod/mini'
import type { Credentials } from '../../../electron/domain/credentials'
import {
  completeProfileSchema,
  DEMO_PROFILE,
  gatewayOrigin,
  type Profile,
} from '../../../electron/domain/profile'
import { shownTime } from '../../../electron/domain/shown-time'
import { refused, wrongFields } from '../form/resolver'
import { type EmptyKeys, readKeys } from './read-keys'
import type { StoreState } from './use-store-states'

/** What the form of a store holds: what is saved of it, and keys that are being entered. */
export interface StoreFields extends Profile, Credentials {
  /** When the authorisation ends, as the field for a date and a time has it; empty where nobody knows. */
  sessionEnd: string
}

/** Epoch milliseconds as the field has them, by this computer's clock. */
export const endField = (endsAt: number | null): string =>
  endsAt === null ? '' : shownTime(endsAt).replace(' ', 'T')

/** Null for none. */
export function fieldEnd(field: string): number | null {
  const at = Date.parse(field)
  return Number.isNaN(at) ? null : at
}

export const NO_KEYS: Credentials = { appKey: '', appSecret: '', sessionKey: '' }

const COLOURS = ['#2f6fde', '#b4530a', '#7a3fc4', '#c2255c', '#2b8a3e']

/** Everything but its address and looks is as a new user's store has it. */
export const newProfile = (count: number): Profile => ({
  ...DEMO_PROFILE,
  id: crypto.randomUUID(),
  name: '',
  colour: COLOURS[count % COLOURS.length] ?? '#2f6fde',
  gateway: 'production',
})

/** Keys that are stored for the gateway that is being edited stay; for any other all are entered anew. */
export function emptyKeys(
  saved: Profile,
  edited: Pick<Profile, 'gateway' | 'customGatewayUrl'>,
  state: StoreState | 'new',
): EmptyKeys {
  if (state === 'new') return 'needed'
  const isSameGateway = gatewayOrigin({ ...saved, ...edited }) === gatewayOrigin(saved)
  if (!isSameGateway) return 'all-or-none'
  // Whoever cannot be asked decides when it is saved.
  return state === 'stored' || state === 'unknown' ? 'kept' : 'all-or-none'
}

/** Takes the form apart into what is saved and the keys that were entered. */
export function splitFields({
  appKey,
  appSecret,
  sessionKey,
  sessionEnd,
  ...profile
}: StoreFields) {
  return { profile, sessionEnd, keys: { appKey, appSecret, sessionKey } }
}

/** An address that is not on screen is not in force, and must not keep the rest from being saved. */
const withoutHiddenAddress = (profile: Profile, saved: Profile): Profile =>
  profile.gateway === 'custom' ? profile : { ...profile, customGatewayUrl: saved.customGatewayUrl }

/** `isAuthorised`: the session comes from the browser. */
export const resolveStore =
  (
    saved: Profile,
    state: StoreState | 'new',
    isAuthorised: () => boolean = () => false,
  ): Resolver<StoreFields> =>
  (fields) => {
    const { profile, keys: typed, sessionEnd } = splitFields(fields)
    const parsed = z.safeParse(completeProfileSchema, withoutHiddenAddress(profile, saved))
    const empty = isAuthorised() ? 'needed-but-session' : emptyKeys(saved, profile, state)
    const { keys, problems } = readKeys(typed, empty)
    const wrong = parsed.success ? [] : wrongFields(parsed.error)
    const names = [...wrong, ...Object.keys(problems)]
    if (!parsed.success || names.length > 0) return refused(names)
    return { values: { ...parsed.data, ...keys, sessionEnd }, errors: {} }
  }

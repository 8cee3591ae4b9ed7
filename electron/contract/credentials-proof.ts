import * as z from 'zod/mini'

/**
 * What a test call has proven. `number`: the platform gave a number, so everything is right. `accepted`: it
 * refused the call only because it names no work card; App Key, signature and clock were checked before.
 */
export const proofSchema = z.enum(['number', 'accepted'])
export type Proof = z.infer<typeof proofSchema>

import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { FAILURE_KINDS } from '../domain/failure-kinds'
import type { HealthFinding } from '../domain/health-findings'
import { HEALTH_PROBES, HEALTH_REMEDIES, HEALTH_STATES } from '../domain/health-lines'

export const healthProbeSchema = z.enum(HEALTH_PROBES)

/** Any text to the schema: the table of findings comes with the check, which the start does not wait for. */
const findingSchema = z.string() as unknown as z.ZodMiniType<HealthFinding>

/** What one probe found: a finding with what its sentence names, or a failure that has sentences already. */
export const healthLineSchema = z.object({
  probe: healthProbeSchema,
  state: z.enum(HEALTH_STATES),
  finding: z.nullable(findingSchema),
  params: z.record(z.string(), z.string()),
  failure: z.nullable(failureSchema(FAILURE_KINDS)),
  remedy: z.nullable(z.enum(HEALTH_REMEDIES)),
})
export type HealthLine = z.infer<typeof healthLineSchema>

/** Lines about one thing. `id` is `machine`, `gateway-1`, … or `store-` with the store's ID. */
export const healthGroupSchema = z.object({
  id: z.string(),
  kind: z.enum(['machine', 'gateway', 'store']),
  /** The gateway's host, or the store's name; empty for the machine. */
  name: z.string(),
  /** The store's ID; null for others. */
  profileId: z.nullable(z.string()),
  lines: z.array(healthLineSchema),
})
export type HealthGroup = z.infer<typeof healthGroupSchema>

export const healthReportSchema = z.object({
  /** The store that was asked about; null for all of them. */
  profileId: z.nullable(z.string()),
  /** Epoch milliseconds. */
  startedAt: z.int(),
  /** Null while it runs. */
  finishedAt: z.nullable(z.int()),
  groups: z.array(healthGroupSchema),
})
export type HealthReport = z.infer<typeof healthReportSchema>

export const healthGroupIdSchema = z.string().check(z.maxLength(80))

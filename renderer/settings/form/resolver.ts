import type { FieldErrors, FieldValues, Resolver, ResolverError } from 'react-hook-form'
import * as z from 'zod/mini'

/** Says which fields are wrong; the field itself has the words for it. */
export const refused = <T extends FieldValues>(names: readonly string[]): ResolverError<T> => ({
  values: {},
  errors: Object.fromEntries(names.map((name) => [name, { type: 'wrong' }])) as FieldErrors<T>,
})

/** Names of the fields that a schema does not take. */
export const wrongFields = ({ issues }: z.core.$ZodError): string[] =>
  issues.map(({ path }) => String(path[0]))

/** Checks a form by the schema that main uses, so that there is no second set of rules. */
export const resolveWith =
  <T extends FieldValues>(schema: z.ZodMiniType<T>): Resolver<T> =>
  (fields) => {
    const parsed = z.safeParse(schema, fields)
    return parsed.success ? { values: parsed.data, errors: {} } : refused(wrongFields(parsed.error))
  }
